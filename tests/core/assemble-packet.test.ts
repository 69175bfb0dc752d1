import { accountOfPacket, packetOf, recordFigures, type Account } from '@/core/assemble';
import { NO_WORDS, type ListDefinition, type Words } from '@/core/figures';
import { formatPacket, parsePacket } from '@/core/link';
import { parsePhrase } from '@/core/report';
import { formatPeriod } from '@/core/values';
import { partyBranch } from '@/packs/party-branch';
import { accountOf, type Asked } from './figures/party-account';
import { asCarried, SHEETS, TAKEN_AT } from './link/sample-packet';

const LISTS = partyBranch.annex.flatMap((annex) => (annex.type === 'list' ? [annex.list] : []));
const OTHER_LIST: ListDefinition = {
  name: 'other',
  source: { tables: { roles: ['meeting'] }, time: 'period' },
  columns: [{ heading: '主题', field: 'topic', width: 1, align: 'left' }],
};

function carried(account: Account, words: Words = NO_WORDS): Account {
  return accountOfPacket(packetOf(account, partyBranch, TAKEN_AT), words, partyBranch);
}

interface PacketCase {
  readonly title: string;
  readonly asked: Asked;
  readonly period: string;
  readonly branch: string | null;
  readonly lectures: number;
  /** One of the rule that party lectures are held each quarter. */
  readonly reminded: readonly string[];
  readonly dates: readonly string[];
}

describe.each<PacketCase>([
  {
    title: 'a year',
    asked: {},
    period: '2021',
    branch: null,
    lectures: 2,
    reminded: ['2021Q3', '2021Q4'],
    dates: ['1月5日', '3月5日', '6月'],
  },
  {
    title: 'a quarter',
    asked: { period: '2021Q3' },
    period: '2021Q3',
    branch: null,
    lectures: 0,
    reminded: ['2021Q3'],
    dates: [],
  },
  {
    title: 'the year before, for a branch',
    asked: { year: 2020, branch: '第一党支部' },
    period: '2020',
    branch: '第一党支部',
    lectures: 1,
    reminded: ['2020Q1', '2020Q2', '2020Q3'],
    dates: ['12月31日'],
  },
])('an account of $title that came with a packet', ({ asked, period, branch, lectures, reminded, dates }) => {
  const counted = accountOf(SHEETS, asked);
  const account = carried(counted);

  it('was counted for the same year, period and branch', () => {
    expect(account.figures.scope).toEqual(counted.figures.scope);
    const { scope } = account.figures;
    expect([formatPeriod(scope.period), scope.branch]).toEqual([period, branch]);
  });

  it('has the same figures in the same order, also those nobody is shown', () => {
    expect(account.figures.get('partyLecture.count')?.value).toBe(lectures);
    expect(account.figures.all()).toEqual(asCarried(counted.figures.all(), counted.figures));
    expect(account.figures.keys).toEqual(counted.figures.keys);
    const hidden = counted.figures.keys.filter((key) =>
      counted.figures.all().every((figure) => figure.key !== key),
    );
    expect(hidden).toContain('groupMeeting.ever');
    expect(hidden.map((key) => account.figures.get(key))).toEqual(
      asCarried(
        hidden.map((key) => counted.figures.get(key)),
        counted.figures,
      ),
    );
  });

  it('has the same findings and reminders', () => {
    expect(account.findings).toEqual(asCarried(counted.findings));
    expect(account.findings.map(({ code }) => code)).toContain('date.missing');
    expect(account.reminders()).toEqual(counted.reminders());
    const periods = account
      .reminders()
      .flatMap((reminder) => (reminder.rule === 'partyLecture.quarterly' ? [reminder.period] : []));
    expect(periods).toEqual(reminded);
  });

  it('has the lists of the pack’s annex, and no other', () => {
    const [list = OTHER_LIST] = LISTS;
    expect(account.figures.list(list)).toEqual(counted.figures.list(list));
    expect(account.figures.list(list).map(([, date]) => date)).toEqual(dates);
    expect(account.figures.list(OTHER_LIST)).toEqual([]);
  });
});

describe('the parts of the time', () => {
  const counted = accountOf(SHEETS);
  const account = carried(counted);

  it.each([
    { key: 'partyLecture.count@2021Q1', value: 1 },
    { key: 'partyLecture.count@2021-06', value: 1 },
    { key: 'partyLecture.count@2021H2', value: 0 },
    { key: 'generalMeeting.count@2021H1', value: 1 },
    { key: 'partyLecture.count@2020-12', value: undefined },
  ])('$key is $value', ({ key, value }) => {
    expect(account.figures.get(key)?.value).toBe(value);
    if (value !== undefined)
      expect(account.figures.get(key)).toEqual(asCarried(counted.figures.get(key), counted.figures));
  });
});

describe('words that meet a packet', () => {
  const wording = parsePhrase('评价', ['- 党课次数>1：讲了{{党课次数}}次', '- 其他：较少']);
  const words: Words = {
    wordings: wording === null ? [] : [wording],
    profile: new Map([['brand', '书香先锋']]),
  };
  const { figures } = carried(accountOf(SHEETS), words);

  it('a wording is chosen by the figures that were carried', () => {
    expect(figures.get('phrase.评价')).toMatchObject({ text: '讲了2次', possible: true });
    expect(figures.get('phrase.评价')?.rows).toEqual(figures.get('partyLecture.count')?.rows);
  });

  it('a typed text stands for one the ledger lacks', () => {
    expect(figures.get('profile.brand')).toMatchObject({ label: '党建品牌', text: '书香先锋' });
    expect(carried(accountOf(SHEETS)).figures.get('profile.brand')?.value).toBeNull();
  });

  it('wordings of the pack’s narratives are there whichever words there are', () => {
    for (const own of [NO_WORDS, words])
      expect(carried(accountOf(SHEETS), own).figures.keys).toContain('phrase.生活会召开情况');
  });
});

describe('a ledger that was counted by other conventions', () => {
  const settings = { conventions: { hiddenRows: 'skip' }, reminders: { 'makeUp.owed': 'off' } };
  const counted = accountOf(SHEETS, { settings });

  it('is told so where the packet is opened, and in the record of what is written there', async () => {
    const packet = await parsePacket(await formatPacket(packetOf(counted, partyBranch, TAKEN_AT)));
    const account = accountOfPacket(packet, NO_WORDS, partyBranch);
    expect(account.settings).toEqual(settings);
    expect(account.figures.get('partyLecture.count')?.definition).toContain('隐藏的行不计');
    expect(account.pack.reminders.map(({ rule }) => rule)).not.toContain('makeUp.owed');
    const { conventions } = recordFigures(account, [{ key: 'partyLecture.count', text: '2' }], {
      writtenAt: TAKEN_AT,
    });
    expect(conventions).toEqual([{ id: 'hiddenRows', choice: 'skip', text: '隐藏的行：不计' }]);
  });

  it('a packet of an earlier version was counted as usual', () => {
    const { settings: told, ...earlier } = packetOf(counted, partyBranch, TAKEN_AT);
    expect(told).toEqual(settings);
    expect(accountOfPacket(earlier, NO_WORDS, partyBranch).settings).toEqual({
      conventions: {},
      reminders: {},
    });
  });
});

it('a packet names the ledgers by file and hash, without their sheets, and when they were counted', () => {
  const counted = accountOf(SHEETS);
  const packet = packetOf(counted, partyBranch, TAKEN_AT);
  const ledgers = [{ file: 'ledger.xlsx', sha256: 'hash of ledger.xlsx' }];
  expect([packet.takenAt, packet.ledgers]).toEqual([TAKEN_AT, ledgers]);
  expect(counted.sources[0]?.sheets.map(({ name }) => name)).toEqual(['三会一课', '指标']);
  expect(carried(counted).sources).toEqual([{ ...ledgers[0], sheets: [] }]);
});
