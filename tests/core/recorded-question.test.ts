import {
  assembleAccount,
  assembleRefresh,
  assembleReport,
  recordedQuestion,
  recordFigures,
} from '@/core/assemble';
import { NO_WORDS } from '@/core/figures';
import type { DocumentRecord } from '@/core/marks';
import { parseNarrative } from '@/core/report';
import { formatPeriod } from '@/core/values';
import { partyBranch } from '@/packs/party-branch';
import { day, sheet, workbook } from '#tests/samples/grid-workbook';
import { accountOf, meetings } from './figures/party-account';

const WRITTEN_AT = '2022-01-10T08:00:00.000Z';
const RECORD: DocumentRecord = {
  writtenAt: WRITTEN_AT,
  year: 2021,
  period: '2021',
  branch: null,
  ledgers: [],
  phrases: [],
  lists: [],
  figures: [],
};

describe('what a document was written for', () => {
  it.each([
    { title: 'a year', recorded: '2021', ledgerYear: 2021, expected: '2021' },
    { title: 'a quarter', recorded: '2021Q2', ledgerYear: 2021, expected: '2021Q2' },
    { title: 'some months', recorded: '2021-02..2021-04', ledgerYear: 2021, expected: '2021-02..2021-04' },
    {
      title: 'months that began the year before',
      recorded: '2020-12..2021-02',
      ledgerYear: 2021,
      expected: '2020-12..2021-02',
    },
    {
      title: 'a quarter, the ledger is of the next year',
      recorded: '2021Q2',
      ledgerYear: 2022,
      expected: '2022',
    },
    {
      title: 'a quarter, the ledger is of the year before',
      recorded: '2021Q2',
      ledgerYear: 2020,
      expected: '2020',
    },
    { title: 'what nobody can read', recorded: '春季', ledgerYear: 2021, expected: '2021' },
  ])('$title: $expected', ({ recorded, ledgerYear, expected }) => {
    const { period } = recordedQuestion({ ...RECORD, period: recorded });
    expect(period === undefined ? null : formatPeriod(period(ledgerYear))).toBe(expected);
  });

  it('prefers its year, but does not insist on it', () => {
    expect(recordedQuestion(RECORD)).toMatchObject({ preferredYear: 2021 });
    expect(recordedQuestion(RECORD)).not.toHaveProperty('year');
  });

  it.each([
    { branch: '第一党支部', expected: { branch: '第一党支部' } },
    { branch: null, expected: {} },
  ])('the branch $branch', ({ branch, expected }) => {
    const { preferredYear, period, ...rest } = recordedQuestion({ ...RECORD, branch });
    expect([preferredYear, typeof period]).toEqual([2021, 'function']);
    expect(rest).toEqual(expected);
  });
});

describe('the conventions a document was counted by', () => {
  const sheets = [meetings([day('2021-03-05'), '党课、主题党日', '甲', 27, 25, 2, null])];
  const narrative = parseNarrative('党课{{党课次数}}次。', '小结');
  const settings = { conventions: { severalKinds: 'first' }, reminders: { 'makeUp.owed': 'off' } };
  const { record } = assembleReport(accountOf(sheets, { settings }), narrative, partyBranch, {
    annex: false,
    writtenAt: WRITTEN_AT,
  });

  it('are in its record with their words; reminders are not', () => {
    expect(record.conventions).toEqual([
      { id: 'severalKinds', choice: 'first', text: '一格里写了几种类型：只计写在最前的一种' },
    ]);
    expect(recordedQuestion(record).settings).toEqual({ conventions: { severalKinds: 'first' } });
  });

  it.each([
    { recorded: record, themeDays: 0, told: [] },
    { recorded: RECORD, themeDays: 1, told: [] },
    {
      recorded: { ...record, conventions: [{ id: 'severalKinds', choice: 'second', text: '第二种' }] },
      themeDays: 1,
      told: ['severalKinds=second'],
    },
  ])('hold for what is counted again, unless nobody knows them: $themeDays, $told', (given) => {
    const { findings, figures } = assembleAccount(
      [workbook(sheets)],
      partyBranch,
      recordedQuestion(given.recorded),
      NO_WORDS,
      { year: 2022, month: 1, day: 10 },
    );
    expect(figures.get('themePartyDay.count')?.value).toBe(given.themeDays);
    const unknown = findings.filter(({ code }) => code === 'record.unknownSetting');
    expect(unknown.map(({ value }) => value)).toEqual(given.told);
  });
});

describe('asked again of a ledger', () => {
  const lecture = (iso: string) => [day(iso), '党课', iso, 27, 25, 2, null];
  const sheets = [meetings(lecture('2020-02-05'), lecture('2020-05-05'), lecture('2021-03-05'))];
  const narrative = parseNarrative('党课{{党课次数}}次。', '小结');
  /** What the ledger is counted for by a report written as `asked`. */
  const again = (asked: Parameters<typeof accountOf>[1]) => {
    const account = accountOf(sheets, asked);
    const { record } = assembleReport(account, narrative, partyBranch, {
      annex: false,
      writtenAt: WRITTEN_AT,
    });
    const today = { year: 2022, month: 1, day: 10 };
    const { figures } = assembleAccount(
      [workbook(sheets)],
      partyBranch,
      recordedQuestion(record),
      NO_WORDS,
      today,
    );
    return { before: account.figures, after: figures };
  };

  it.each([
    { asked: { year: 2020 }, lectures: 2 },
    { asked: { year: 2020, period: '2020Q1' }, lectures: 1 },
    { asked: { year: 2021 }, lectures: 1 },
    { asked: { year: 2021, branch: '第一党支部' }, lectures: 1 },
  ])('it is counted as it was: $asked', ({ asked, lectures }) => {
    const { before, after } = again(asked);
    expect(after.scope).toEqual(before.scope);
    expect(after.get('partyLecture.count')?.value).toBe(lectures);
  });
});

describe('what was said of sheets', () => {
  const sheets = [
    sheet('记录', [
      ['日子', '性质'],
      [day('2021-03-05'), '党员大会'],
    ]),
  ];
  const said = {
    file: '',
    sheet: '记录',
    role: 'meeting',
    headerRow: null,
    kind: null,
    columns: [
      { heading: '日子', name: 'heldDate' },
      { heading: '性质', name: 'kind' },
    ],
  };
  const narrative = parseNarrative('党员大会{{党员大会次数}}次。', '小结');
  const report = (asked: Parameters<typeof accountOf>[1]) =>
    assembleReport(accountOf(sheets, asked), narrative, partyBranch, { annex: false, writtenAt: WRITTEN_AT });

  it('is remembered by the document, and asked once', () => {
    const { record } = report({ mappings: { said: [said], recorded: [] } });
    expect(record.mappings).toEqual([
      { file: '', sheet: '记录', text: '会议台账；日子=会议时间；性质=会议类型' },
    ]);
    const { mappings } = recordedQuestion(record);
    const again = accountOf(sheets, mappings === undefined ? {} : { mappings });
    expect(again.figures.get('generalMeeting.count')?.value).toBe(1);
    expect(recordFigures(again, [], { writtenAt: WRITTEN_AT }).mappings).toEqual(record.mappings);
  });

  it('stays in the record of a document that is refreshed without the sheet', () => {
    const { record } = report({ mappings: { said: [said], recorded: [] } });
    const { record: renewed } = assembleRefresh(
      accountOf([meetings([day('2021-03-05'), '党课'])]),
      [],
      { state: 'present', record },
      { edited: 'keep' },
      WRITTEN_AT,
    );
    expect(renewed.mappings).toEqual(record.mappings);
  });

  it('adds nothing to the record where nobody said anything', () => {
    expect(report({}).record).not.toHaveProperty('mappings');
  });
});
