import { writeWorkbook, XlsxFile } from '@/adapters/xlsx-file';
import { assembleAccount, assembleRefresh, assembleReport, type LedgerAccount } from '@/core/assemble';
import { NO_WORDS } from '@/core/figures';
import { readLedger, type Sheet } from '@/core/ledger';
import { tagOf } from '@/core/marks';
import { parseNarrative } from '@/core/report';
import { parsePeriod } from '@/core/values';
import { shown } from '#tests/core/figures/party-account';
import { textOfReport } from '#tests/core/report/report-text';
import { day, sheet, workbook, type Given } from '#tests/samples/grid-workbook';
import { SCHOOL_CLUB } from './school-club';

const WRITTEN_AT = '2021-07-01T08:00:00.000Z';
const JULY = { year: 2021, month: 7, day: 1 };

function activities(...more: readonly (readonly Given[])[]): Sheet {
  return sheet('活动', [
    ['2021年足球队活动登记'],
    ['日期', '活动类别', '活动内容', '报名人数', '到场人数', '进球', '情况'],
    [day('2021-01-09'), '训练', '传球', 20, 18, null, null],
    [day('2021-02-20'), '集训', '体能', null, '20/19', null, null],
    [day('2021-03-06'), '友谊赛', '对三中', 18, 18, 2, null],
    [day('2021-03-13'), '训练', '射门', 20, 21, null, null],
    [day('2021-04-10'), '训练', '防守', 20, 20, null, '雨停'],
    [day('2021-05-15'), '训练、比赛', '对一中', 20, 20, 1, null],
    [day('2021-06-05'), '聚餐', '', 20, 20, null, null],
    [day('2020-06-05'), '比赛', '上赛季', 20, 20, 9, null],
    ...more,
  ]);
}

const SHEETS: readonly Sheet[] = [
  activities(),
  sheet('经费', [
    ['支出日期', '用途', '金额'],
    [day('2021-01-10'), '球衣', 1200.5],
    [day('2021-03-01'), '足球', 300],
    ['合计', null, 1500.5],
  ]),
  sheet('队员名单', [
    ['姓名', '位置'],
    ['贺知新', '门将'],
    ['岑思远', '前锋'],
    ['尤若兰', '后卫'],
  ]),
  sheet('社团信息', [
    ['社团', '青禾中学足球队'],
    ['教练', '卜景行'],
  ]),
  sheet('指标', [
    ['名称', '台账', '统计方式', '列', '条件'],
    ['人多的训练', '活动台账', '计数', null, '类别=集训；到场>18'],
  ]),
];

function account(sheets: readonly Sheet[] = SHEETS, period?: string): LedgerAccount {
  const asked =
    period === undefined ? {} : { period: (year: number) => parsePeriod(period, year) ?? never(period) };
  return assembleAccount([workbook(sheets, 'club.xlsx')], SCHOOL_CLUB, asked, NO_WORDS, JULY);
}

function never(text: string): never {
  throw new RangeError(text);
}

const { ledger, figures: book, findings, reminders } = account();

describe('a ledger of another trade', () => {
  it('is read by the pack’s roles, the year from its own title', () => {
    expect(ledger.year).toBe(2021);
    expect(ledger.sources[0]?.sheets).toEqual([
      { name: '活动', role: 'activity', headerRow: 2, rows: 8 },
      { name: '经费', role: 'purchase', headerRow: 1, rows: 2 },
      { name: '队员名单', role: 'player', headerRow: 1, rows: 3 },
      { name: '社团信息', role: 'profile', headerRow: null, rows: 2 },
      { name: '指标', role: 'figures', headerRow: 1, rows: 1 },
    ]);
  });

  it('has its faults named', () => {
    expect(findings.map(({ code, sheet: name, cell }) => `${code} ${name}!${cell}`)).toEqual([
      'number.text 活动!E4',
      'attendance.moreThanExpected 活动!E6',
      'row.notHeld 活动!G7',
      'kind.multiple 活动!B8',
      'kind.unknown 活动!B9',
      'date.outOfYear 活动!A10',
      'row.total 经费!A4',
    ]);
  });
});

it('a number alone under a heading that means those who came is theirs, in its own words', () => {
  const heading = ['日期', '活动类别', '活动内容', '到场情况'];
  const rows = [
    [day('2021-01-09'), '训练', '传球', '18'],
    [day('2021-01-16'), '训练', '射门', '20/17'],
  ];
  const [table] = readLedger(
    [workbook([sheet('活动', [heading, ...rows])], 'club.xlsx')],
    SCHOOL_CLUB.ledger,
  ).tables;
  const at = (name: string) => table?.columns.findIndex((column) => column.name === name) ?? -1;
  expect(table?.records.map(({ fields }) => [fields[at('signedUp')], fields[at('came')]])).toEqual([
    [null, 18],
    [20, 17],
  ]);
});

describe('figures of another trade', () => {
  it.each([
    { key: 'season', text: '2021' },
    { key: 'training.count', text: '4' },
    { key: 'match.count', text: '2' },
    { key: 'show.count', text: '0' },
    { key: 'activities.count', text: '5' },
    { key: 'turnout.rate', text: '96.2%' },
    { key: 'match.first', text: '3月6日' },
    { key: 'match.goals', text: '3' },
    { key: 'budget.spent', text: '1500.5' },
    { key: 'players.count', text: '3' },
    { key: 'players.keepers', text: '1' },
    { key: 'profile.club', text: '青禾中学足球队' },
    { key: '人多的训练', text: '2' },
    { key: 'match.count@2021Q1', text: '1' },
  ])('$key is $text', ({ key, text }) => {
    expect(book.get(key)?.text).toBe(text);
  });

  it('keep their rows, and say what they count in the pack’s words', () => {
    expect(shown(book.get('match.count'))).toMatchObject({
      rows: ['活动!5', '活动!8'],
      excluded: ['活动!9 kindUnreadable', '活动!10 outOfPeriod 2020年6月'],
    });
    expect(book.get('match.count')?.definition).toBe('类别=比赛，2021年内');
    expect(book.get('match.count')?.rows[0]).toMatchObject({ kind: '比赛', topic: '对三中' });
    expect(book.get('budget.spent')?.definition).toBe('经费台账，2021年内，金额合计');
  });

  it('keep to a period', () => {
    expect(account(SHEETS, '2021Q1').figures.get('training.count')?.value).toBe(3);
  });
});

test('rules of another trade remind of what is over and lacking', () => {
  expect(reminders()).toEqual([
    { rule: 'training.monthly', period: '2021-04' },
    { rule: 'training.monthly', period: '2021-06' },
    { rule: 'show.yearly', period: '2021' },
  ]);
});

describe('a report of another trade', () => {
  const [text] = SCHOOL_CLUB.narratives;
  const narrative = parseNarrative(text?.text ?? '', 'season');
  const options = { annex: true, writtenAt: WRITTEN_AT };
  const assembled = assembleReport(account(SHEETS, '2021Q1'), narrative, SCHOOL_CLUB, options);

  it('is written in its own words', () => {
    expect(assembled.findings).toEqual([]);
    expect(textOfReport(assembled.report).trimEnd().split('\n')).toEqual([
      '[title] ⟦2021⟧赛季小结',
      '[subtitle] ⟦青禾中学足球队⟧',
      '## 一、活动',
      '[body] 开展训练⟦3⟧次，参加比赛⟦1⟧场，⟦首场在3月6日，共进2球⟧，到场率⟦94.8%⟧。',
      '[body] 参加展演⟦0⟧次。',
      '## 二、经费',
      '[body] 支出⟦1500.5⟧元。指导老师：⟦卜景行⟧。',
      '[signature] ⟦青禾中学足球队⟧',
      '[annexTitle] 附表',
      '| 月份 | 训练 | 比赛 |',
      '| 2021年1月 | ⟦1⟧ | ⟦0⟧ |',
      '| 2021年2月 | ⟦1⟧ | ⟦0⟧ |',
      '| 2021年3月 | ⟦1⟧ | ⟦1⟧ |',
      '| 共计 | ⟦3⟧ | ⟦1⟧ |',
    ]);
  });

  it('follows its ledger when that changes', () => {
    const marks = assembled.record.figures.map(({ key, label, text: said }, index) => ({
      index,
      tag: tagOf(key),
      title: label,
      text: said,
    }));
    const more = account(
      [activities([day('2021-02-27'), '联赛', '对二中', 18, 16, 3, null]), ...SHEETS.slice(1)],
      '2021Q1',
    );
    const reading = { state: 'present', record: assembled.record } as const;
    const { changes } = assembleRefresh(more, marks, reading, { edited: 'keep' }, WRITTEN_AT);
    const changed = changes.filter(({ status }) => status !== 'same');
    expect(changed.map((change) => [change.key, change.old, change.new, change.status])).toEqual([
      ['match.count', '1', '2', 'changed'],
      ['phrase.战绩', '首场在3月6日，共进2球', '首场在2月27日，共进5球', 'changed'],
      ['turnout.rate', '94.8%', '93.4%', 'changed'],
      ['match.count@2021-02', '0', '1', 'changed'],
    ]);
  });
});

test('the blank workbook of another trade is read back by its own roles', async () => {
  const bytes = await writeWorkbook(SCHOOL_CLUB.template(2022));
  const blank = readLedger([await new XlsxFile(bytes, 'club.xlsx').read()], SCHOOL_CLUB.ledger);
  expect(blank.findings.map(({ code }) => code)).toEqual(['ledger.empty']);
  expect(blank.tables.map(({ role, columns }) => [role, columns.map(({ name }) => name)])).toEqual([
    ['activity', ['playedOn', 'sort', 'topic', 'signedUp', 'came']],
  ]);
});

describe('teams that only the names of sheets tell', () => {
  const ofTeam = (name: string, iso: string): Sheet =>
    sheet(name, [
      ['日期', '活动类别', '活动内容'],
      [day(iso), '训练', '传球'],
    ]);

  it.each([
    { title: 'two teams', other: '第二队', codes: ['branch.many'] },
    { title: 'one team, with a word more and one less', other: '青禾第一队', codes: [] },
  ])('$title', ({ other, codes }) => {
    const sheets = [ofTeam('第一球队', '2021-01-09'), ofTeam(other, '2021-02-09')];
    const read = readLedger([workbook(sheets, 'club.xlsx')], SCHOOL_CLUB.ledger, { year: 2021 });
    expect(read.findings.map(({ code }) => code)).toEqual(codes);
  });
});
