import {
  assembleAccount,
  assembleRefresh,
  assembleReport,
  recordedPhrases,
  settleRefresh,
  withWords,
  type Account,
} from '@/core/assemble';
import { isFailure } from '@/core/failure';
import { NO_WORDS } from '@/core/figures';
import type { Sheet } from '@/core/ledger';
import { parseRecord, formatRecord, tagOf, type DocumentRecord, type Mark } from '@/core/marks';
import { chooseNarrative, parseNarrative } from '@/core/report';
import { quarterPeriod } from '@/core/values';
import { partyBranch } from '@/packs/party-branch';
import { day, sheet, workbook } from '#tests/samples/grid-workbook';
import { accountOf, meetings } from './figures/party-account';

const WRITTEN_AT = '2021-12-31T08:00:00.000Z';
const NARRATIVE = parseNarrative(
  [
    '# {{报告年度}}年小结',
    '党课{{党课次数}}次，{{评价}}，品牌“{{党建品牌}}”。',
    '【措辞】评价',
    '- 党课次数>1：较多',
    '- 其他：较少',
  ].join('\n'),
  '小结',
);
const lecture = (iso: string) => [day(iso), '党课', `党课${iso}`, 27, 25, 2, null];

function account(sheets: readonly Sheet[], profile = new Map([['brand', '书香先锋']])): Account {
  const words = { wordings: NARRATIVE.phrases, profile };
  return assembleAccount([workbook(sheets)], partyBranch, { year: 2021 }, words, {
    year: 2022,
    month: 1,
    day: 10,
  });
}

describe('the question', () => {
  const ledger = [meetings(lecture('2020-03-05'), lecture('2021-03-05'), lecture('2021-06-05'))];
  const ask = (question: Parameters<typeof assembleAccount>[2], sheets: readonly Sheet[] = ledger) =>
    assembleAccount([workbook(sheets)], partyBranch, question, NO_WORDS, { year: 2025, month: 1, day: 1 })
      .figures;

  it.each([
    { title: 'the year asked for', question: { year: 2020 }, year: 2020, lectures: 1 },
    { title: 'without a year, the latest with rows', question: {}, year: 2021, lectures: 2 },
    {
      title: 'a period of the year found',
      question: { period: (year: number) => quarterPeriod(year, 1) },
      year: 2021,
      lectures: 1,
    },
    { title: 'a branch no row names', question: { branch: '某支部' }, year: 2021, lectures: 2 },
  ])('$title', ({ question, year, lectures }) => {
    const book = ask(question);
    expect([book.scope.year, book.get('partyLecture.count')?.value]).toEqual([year, lectures]);
  });

  it('is about the running year where the ledger tells none', () => {
    expect(ask({}, [meetings()]).get('report.year')?.value).toBe(2025);
  });
});

describe('an account', () => {
  it('has findings of the ledger, of the user’s figures and of figures that disagree, in that order', () => {
    const { findings } = accountOf([
      meetings(['2021年3月', '党课', '甲', 27, 25, 2, null]),
      sheet('指标', [
        ['名称', '台账', '统计方式'],
        ['甲数', '三会一课', '中位数'],
      ]),
      sheet('调研', [
        ['调研时间', '调研课题', '收集意见建议', '已解决'],
        [day('2021-03-09'), '甲', 2, 3],
      ]),
    ]);
    expect(findings.map(({ code }) => code)).toEqual([
      'date.partial',
      'figure.reducerUnknown',
      'figure.partAboveWhole',
    ]);
  });

  it('takes the first of two definitions with one key, so that a user’s profile can’t hide a figure', () => {
    const profile = sheet('基本信息', [
      ['党建品牌', '先锋'],
      ['支部', '甲'],
      ['书记', '乙'],
      ['党课次数', '九十九'],
    ]);
    const { figures: book } = accountOf([meetings(lecture('2021-03-05')), profile]);
    expect(book.keyOf('党课次数')).toBe('partyLecture.count');
    expect(book.get('profile.党课次数')?.value).toBe('九十九');
  });
});

describe('words that become known later', () => {
  const sheets = [meetings(lecture('2021-03-05'), lecture('2021-06-05'))];
  const base = accountOf(sheets);
  const later = withWords(
    base,
    { wordings: NARRATIVE.phrases, profile: new Map([['brand', '先锋']]) },
    partyBranch,
  );

  it.each([
    { key: 'phrase.评价', before: undefined, after: '较多' },
    { key: 'profile.brand', before: null, after: '先锋' },
    { key: 'partyLecture.count', before: 2, after: 2 },
  ])('$key is $after', ({ key, before, after }) => {
    expect([base.figures.get(key)?.value, later.figures.get(key)?.value]).toEqual([before, after]);
  });

  it('are found by their names and listed once', () => {
    expect(later.figures.keyOf('评价')).toBe('phrase.评价');
    const keys = later.figures.all().map(({ key }) => key);
    expect(keys).toEqual([...base.figures.all().map(({ key }) => key), 'phrase.评价']);
  });

  it('go before those of the pack with the same name', () => {
    const own = { label: '生活会召开情况', cases: [{ conditions: [], text: '会开过了' }] };
    const { figures } = withWords(base, { wordings: [own], profile: new Map() }, partyBranch);
    expect(figures.get('phrase.生活会召开情况')?.text).toBe('会开过了');
  });
});

describe('narratives of a pack', () => {
  it.each([undefined, 'work-report', '述职报告'])('%s is the yearly report', (name) => {
    expect(chooseNarrative(partyBranch.narratives, name).name).toBe('work-report');
  });

  it('an unknown one is a failure that names those there are', () => {
    let caught: unknown = null;
    try {
      chooseNarrative(partyBranch.narratives, '述廉报告');
    } catch (error) {
      caught = error;
    }
    expect(isFailure(caught) ? [caught.code, caught.fields] : caught).toEqual([
      'narrative.unknown',
      { name: '述廉报告', known: '述职报告、阶段小结' },
    ]);
  });

  it('bring their wordings whichever is written', () => {
    const wordings = accountOf([]).figures.keys.filter((key) => key.startsWith('phrase.'));
    expect(wordings.sort()).toEqual([
      'phrase.其他等次情况',
      'phrase.意见建议办理情况',
      'phrase.生活会召开情况',
    ]);
  });
});

describe('a report', () => {
  const sheets = [meetings(lecture('2021-03-05'), lecture('2021-06-05'))];
  const { report, record, findings } = assembleReport(account(sheets), NARRATIVE, partyBranch, {
    annex: false,
    writtenAt: WRITTEN_AT,
  });

  it('comes with a record of every figure that stands in it, each once', () => {
    expect(findings).toEqual([]);
    expect(report.title).toBe('2021年小结');
    expect(record.figures.map(({ key, text }) => [key, text])).toEqual([
      ['report.year', '2021'],
      ['partyLecture.count', '2'],
      ['phrase.评价', '较多'],
      ['profile.brand', '书香先锋'],
    ]);
  });

  it('records what was asked, of which ledgers, when, and the wordings', () => {
    expect({ ...record, figures: [] }).toEqual({
      writtenAt: WRITTEN_AT,
      year: 2021,
      period: '2021',
      branch: null,
      ledgers: [{ file: 'ledger.xlsx', sha256: 'hash of ledger.xlsx' }],
      phrases: [{ label: '评价', cases: ['- 党课次数>1：较多', '- 其他：较少'] }],
      lists: [],
      figures: [],
    });
    expect(recordedPhrases(record)).toEqual(NARRATIVE.phrases);
  });

  it('records the annex too, where there is one', () => {
    const whole = assembleReport(account(sheets), NARRATIVE, partyBranch, {
      annex: true,
      writtenAt: WRITTEN_AT,
    });
    const keys = whole.record.figures.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['partyLecture.count@2021-03', 'allMeetings.count@2021-12']));
    expect(whole.report.blocks.filter(({ type }) => type === 'table')).toHaveLength(2);
    expect(whole.record.lists).toEqual(['附件2　“三会一课”开展情况明细表']);
  });

  it('wordings that a record no longer holds whole are passed over', () => {
    const damaged = { ...record, phrases: [...record.phrases, { label: '坏', cases: ['- 没有冒号'] }] };
    expect(recordedPhrases(damaged).map(({ label }) => label)).toEqual(['评价']);
  });
});

describe('a refresh', () => {
  const before = [meetings(lecture('2021-03-05'), lecture('2021-06-05'))];
  const after = [meetings(lecture('2021-03-05'))];
  const { record } = assembleReport(account(before), NARRATIVE, partyBranch, {
    annex: false,
    writtenAt: WRITTEN_AT,
  });
  const marks: readonly Mark[] = record.figures.map(({ key, text, label }, index) => ({
    index,
    tag: tagOf(key),
    title: label,
    text,
  }));
  const LATER = '2022-02-02T08:00:00.000Z';
  const present = (found: DocumentRecord) => ({ state: 'present', record: found }) as const;

  it('of a ledger that did not change changes nothing, not even the time', () => {
    const refresh = assembleRefresh(account(before), marks, present(record), { edited: 'keep' }, LATER);
    expect(refresh.edits).toEqual([]);
    expect(refresh.record).toBe(record);
  });

  const others = [{ sheets: [], file: 'ledger.xlsx', sha256: 'another' }];

  it('in which nothing is counted anew leaves what the document was counted for', () => {
    const choices = { accept: new Set<string>(), edited: 'keep' } as const;
    const changed = { ...account(after), sources: others };
    const { record: planned } = assembleRefresh(changed, marks.slice(1, 3), present(record), choices, LATER);
    expect(planned.ledgers).toEqual(record.ledgers);
    expect(planned.figures.map(({ counted }) => counted)).toEqual(record.figures.map(() => undefined));
  });

  it('of a part says of the rest from which ledgers it was counted', () => {
    const choices = { accept: new Set(['partyLecture.count']), edited: 'keep' } as const;
    const changed = { ...account(after), sources: others };
    const { record: planned } = assembleRefresh(changed, marks, present(record), choices, LATER);
    expect(planned.ledgers).toEqual([{ file: 'ledger.xlsx', sha256: 'another' }]);
    expect(planned.figures.map(({ key, counted }) => [key, counted?.ledgers])).toEqual([
      ['report.year', undefined],
      ['partyLecture.count', undefined],
      ['phrase.评价', record.ledgers],
      ['profile.brand', undefined],
    ]);
  });

  it('writes nothing of itself where records of different periods were merged', () => {
    const scopes = [record, { ...record, period: '2021Q1' }];
    const merged = { ...present(record), beside: { joined: 1, damaged: 0, newer: 0, scopes } };
    const edits = (choices: Parameters<typeof assembleRefresh>[3]) =>
      assembleRefresh(account(after), marks, merged, choices, LATER).edits.map(({ index }) => index);
    expect(edits({ edited: 'keep' })).toEqual([]);
    expect(edits({ edited: 'keep', accept: new Set(['partyLecture.count']) })).toEqual([1]);
    expect(edits({ edited: 'keep', isScopeTold: true })).toEqual([1, 2]);
    const { findings } = assembleRefresh(account(after), marks, merged, { edited: 'keep' }, LATER);
    expect(findings.map(({ code, value }) => [code, value])).toContainEqual([
      'record.scopesDiffer',
      '2021年；2021年第一季度',
    ]);
  });

  it('plans the texts that differ, wordings among them, and the record that goes with them', () => {
    const refresh = assembleRefresh(account(after), marks, present(record), { edited: 'keep' }, LATER);
    expect(refresh.edits).toEqual([
      { index: 1, text: '1' },
      { index: 2, text: '较少' },
    ]);
    expect(refresh.record.writtenAt).toBe(LATER);
    expect(refresh.record.phrases).toEqual(record.phrases);
    expect(refresh.record.figures.map(({ text }) => text)).toEqual(['2021', '1', '较少', '书香先锋']);
  });

  it.each([
    { title: 'both texts were written', written: [1, 2], expected: ['2021', '1', '较少', '书香先锋'] },
    { title: 'the wording was locked', written: [1], expected: ['2021', '1', '较多', '书香先锋'] },
  ])('records what stands in the document, where $title', ({ written, expected }) => {
    const refresh = assembleRefresh(account(after), marks, present(record), { edited: 'keep' }, LATER);
    const unwritten = [1, 2]
      .filter((index) => !written.includes(index))
      .map((index) => ({ index, reason: 'locked', detail: '' }) as const);
    const settled = settleRefresh(refresh, present(record), { written, unwritten });
    expect(settled.figures.map(({ text }) => text)).toEqual(expected);
    expect(settled.writtenAt).toBe(LATER);
  });

  it('of a document without record leaves out what could not be written', () => {
    const reading = { state: 'missing' } as const;
    const refresh = assembleRefresh(account(after), marks, reading, { edited: 'keep' }, LATER);
    const outcome = {
      written: [2],
      unwritten: [{ index: 1, reason: 'textBox', detail: '' }],
    } as const;
    expect(refresh.edits.map(({ index }) => index)).toEqual([1, 2]);
    expect(settleRefresh(refresh, reading, outcome).figures.map(({ key }) => key)).toEqual([
      'report.year',
      'phrase.评价',
      'profile.brand',
    ]);
  });

  it('says 〔待补〕 for a value that was accepted to go', () => {
    const choices = { accept: new Set(['profile.brand']), edited: 'keep' } as const;
    const refresh = assembleRefresh(account(before, new Map()), marks, present(record), choices, LATER);
    expect(refresh.edits).toEqual([{ index: 3, text: '〔待补：党建品牌〕' }]);
  });

  it.each([
    { title: 'something was written', sheets: after, findings: ['annex.outdated 附件2'] },
    { title: 'nothing changed', sheets: before, findings: [] },
  ])('says which lists it did not reach, where $title', ({ sheets, findings }) => {
    const found = present({ ...record, lists: ['附件2'] });
    const refresh = assembleRefresh(account(sheets), marks, found, { edited: 'keep' }, LATER);
    expect(refresh.findings.map(({ code, value }) => `${code} ${value}`)).toEqual(findings);
    expect(refresh.record.lists).toEqual(['附件2']);
  });

  it.each(['missing', 'damaged'] as const)('names a record that is %s and writes a new one', (state) => {
    const refresh = assembleRefresh(account(before), marks, { state }, { edited: 'keep' }, LATER);
    expect(refresh.findings.map(({ code }) => code)).toEqual([`record.${state}`]);
    expect(refresh.record).toMatchObject({ writtenAt: LATER, year: 2021, phrases: [] });
    expect(refresh.record.figures.map(({ key }) => key)).toEqual(record.figures.map(({ key }) => key));
  });

  it('a record written and read is the same to it', () => {
    const read = parseRecord(formatRecord(record));
    expect(read).toEqual(record);
  });
});
