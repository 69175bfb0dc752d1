import { assembleTemplate, assembleTemplateReport } from '@/core/assemble-template';
import type { Account } from '@/core/assemble';
import { tagOf, type DocumentRecord, type RecordReading } from '@/core/marks';
import { marksOf, recordOfValues } from '#tests/core/marks/refresh-samples';
import { accountOfTemplate } from '#tests/packs/party-branch/sample-account';
import { bareLedger } from '#tests/samples/bare-ledger';
import { nextYearLedger } from '#tests/samples/next-year-ledger';
import { sampleLedger } from '#tests/samples/sample-ledger';

const WRITTEN_AT = '2022-01-10T00:00:00.000Z';
const MISSING: RecordReading = { state: 'missing' };
const WHEN = { year: 2021, writtenAt: WRITTEN_AT };
const present = (record: DocumentRecord): RecordReading => ({ state: 'present', record });
const COUNT = 'generalMeeting.count';

describe('a document as a template', () => {
  it('says what belongs into each mark, by the record’s label, else the mark’s title, else its tag', () => {
    const marks = [
      ...marksOf([
        [COUNT, '6'],
        ['research.count', '3'],
      ]),
      { index: 2, tag: tagOf('themePartyDay.count'), title: '', text: '12' },
    ];
    const { edits } = assembleTemplate(marks, present(recordOfValues(new Map([[COUNT, 6]]))), WHEN);
    expect(edits).toEqual([
      { index: 0, text: `〔待补：${COUNT}的名称〕` },
      { index: 1, text: '〔待补：research.count的题目〕' },
      { index: 2, text: '〔待补：fig:themePartyDay.count〕' },
    ]);
  });

  it('leaves alone what is empty already', () => {
    const marks = marksOf([[COUNT, `〔待补：${COUNT}的题目〕`]]);
    expect(assembleTemplate(marks, MISSING, WHEN)).toEqual({ edits: [], record: null });
  });

  const phrases = [{ label: '会议情况', cases: ['党员大会次数≥4：按时', '其他：不够'] }];

  it.each([
    { title: 'nothing of figures', key: COUNT, more: {}, expected: null },
    { title: 'its year, for parts of it', key: `${COUNT}@2021-06`, more: {}, expected: { year: 2021 } },
    { title: 'wordings of its own', key: COUNT, more: { phrases }, expected: { phrases } },
    { title: 'tables without marks', key: COUNT, more: { lists: ['明细'] }, expected: { lists: ['明细'] } },
  ])('$title is recorded', ({ key, more, expected }) => {
    const record = { ...recordOfValues(new Map([[key, 6]])), ...more };
    const template = assembleTemplate(marksOf([[key, '6']]), present(record), WHEN);
    const empty = { ledgers: [], figures: [], phrases: [], lists: [], period: '', year: 2021 };
    expect(template.record).toEqual(
      expected === null ? null : { ...empty, branch: null, writtenAt: WRITTEN_AT, ...expected },
    );
  });
});

describe('a report of a template', () => {
  let [account, later, bare]: Account[] = [];
  beforeAll(async () => {
    account = await accountOfTemplate(sampleLedger());
    later = await accountOfTemplate(nextYearLedger());
    bare = await accountOfTemplate(bareLedger());
  });

  function report(
    given: readonly (readonly [key: string, text: string])[],
    reading = MISSING,
    counted = account,
  ) {
    if (counted === undefined) throw new Error('Nothing was counted.');
    return assembleTemplateReport(counted, marksOf(given), reading, {
      name: '模板.docx',
      writtenAt: WRITTEN_AT,
    });
  }

  it.each([
    { title: 'an empty mark', given: '〔待补：党员大会次数〕', expected: '6' },
    { title: 'last year’s number', given: '31', expected: '6' },
    { title: 'words of somebody’s hand', given: '二十多', expected: '6' },
  ])('fills $title', ({ given, expected }) => {
    expect(report([[COUNT, given]]).edits).toEqual([{ index: 0, text: expected }]);
  });

  it('records what it says and from which ledger, and no earlier writing', () => {
    const record = { ...recordOfValues(new Map([[COUNT, 31]])), versions: [] };
    const made = report([[COUNT, '31']], present(record));
    expect(made.record).toMatchObject({ year: 2021, period: '2021', writtenAt: WRITTEN_AT });
    expect(made.record.ledgers.map(({ file }) => file)).toEqual(['ledger.xlsx']);
    expect(made.record.figures).toMatchObject([{ key: COUNT, text: '6', earlier: [], places: 1 }]);
    expect(made.record.versions).toBeUndefined();
  });

  it('leaves no number of a figure that nobody knows, and says so', () => {
    const { edits, findings } = report([
      ['食堂满意度', '98%'],
      ['食堂满意度', '98%'],
    ]);
    expect(edits).toEqual([
      { index: 0, text: '〔待补：食堂满意度的题目〕' },
      { index: 1, text: '〔待补：食堂满意度的题目〕' },
    ]);
    expect(findings.map(({ code, value }) => [code, value])).toEqual([
      ['narrative.unknownFigure', '食堂满意度的题目'],
    ]);
  });

  it('tells of figures without a value', () => {
    const { edits, findings } = report([['profile.scope', '全馆']], MISSING, bare);
    expect(edits).toEqual([{ index: 0, text: '〔待补：范围〕' }]);
    expect(findings.map(({ code, value }) => [code, value])).toEqual([['figure.noValue', '范围']]);
  });

  it('goes over into the ledger’s year with parts of the year', () => {
    const empty = { ...recordOfValues(new Map()), period: '' };
    const { edits, record } = report([['groupMeeting.count@2021-03', '〔待补〕']], present(empty), later);
    expect(edits).toMatchObject([{ index: 0, text: '2', tag: 'fig:groupMeeting.count@2022-03' }]);
    expect(record.figures.map(({ key, text }) => [key, text])).toEqual([['groupMeeting.count@2022-03', '2']]);
  });

  it('keeps wordings, and tells of tables that no ledger reaches', () => {
    const phrases = [{ label: '会议情况', cases: ['其他：不够'] }];
    const last = { ...recordOfValues(new Map()), phrases, lists: ['明细'] };
    const { record, findings } = report([[COUNT, '6']], present(last));
    expect({ phrases: record.phrases, lists: record.lists }).toEqual({ phrases, lists: ['明细'] });
    expect(findings.map(({ code, value }) => [code, value])).toEqual([['annex.outdated', '明细']]);
  });
});
