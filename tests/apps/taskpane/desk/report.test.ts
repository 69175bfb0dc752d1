import { DocxFile } from '@/adapters/docx-file';
import type { AccountDesk } from '@/apps/taskpane/desk/account-desk';
import type { ReportChoice } from '@/apps/taskpane/desk/desk';
import { marksIn, type Block, type ReportDocument } from '@/core/report';
import { picture } from '#tests/adapters/docx-file/sample-report';
import { checkDocx } from '#tests/ooxml/check-docx';
import { day, sheet } from '#tests/samples/grid-workbook';
import { accountOfSheets, sampleAccount, WRITTEN_AT } from './open-account';

const PLAIN: ReportChoice = {
  narrative: { name: 'work-report', text: null },
  annex: false,
  definitions: false,
  chart: null,
  keepsPersons: false,
  writtenAt: WRITTEN_AT,
};
const chart = { title: '附图　各月开展情况', picture: picture(40, 20, '柱形图：1月3次') };

const titlesOf = ({ blocks }: ReportDocument): readonly string[] =>
  blocks.flatMap((block) => (isAnnexTitle(block) ? [block.inlines.map(({ text }) => text).join('')] : []));

function isAnnexTitle(block: Block): block is Extract<Block, { readonly type: 'paragraph' }> {
  return block.type === 'paragraph' && block.role === 'annexTitle';
}

let desk: AccountDesk;
beforeAll(async () => {
  ({ desk } = await sampleAccount());
});

interface BehindCase {
  readonly title: string;
  readonly choice: Partial<ReportChoice>;
  readonly behind: readonly string[];
  readonly lists: readonly string[];
}

const MONTHS = '附件1　“三会一课”开展情况统计表';
const MEETINGS = '附件2　“三会一课”开展情况明细表';

test.each<BehindCase>([
  { title: 'nothing', choice: {}, behind: [], lists: [] },
  { title: 'annexes', choice: { annex: true }, behind: [MONTHS, MEETINGS], lists: [MEETINGS] },
  { title: 'a chart', choice: { chart }, behind: [chart.title], lists: [chart.title] },
  {
    title: 'definitions, behind all else',
    choice: { definitions: true, chart },
    behind: [chart.title, '口径附件'],
    lists: [chart.title, '口径附件'],
  },
  {
    title: 'annexes, then a chart',
    choice: { annex: true, chart },
    behind: [MONTHS, MEETINGS, chart.title],
    lists: [MEETINGS, chart.title],
  },
])('behind the report stands $title; the record knows what no refresh reaches', async (given) => {
  const { report, record } = await desk.writeReport({ ...PLAIN, ...given.choice });
  expect(titlesOf(report)).toEqual(given.behind);
  expect(record.lists).toEqual(given.lists);
  expect(report.title).toBe('2021年度党支部书记述职报告');
});

test('the record tells each figure of the report, as it stands there', async () => {
  const { report, record, findings } = await desk.writeReport({ ...PLAIN, annex: true });
  const written = new Map(marksIn(report).map(({ key, text }) => [key, text]));
  expect(new Map(record.figures.map(({ key, text }) => [key, text]))).toEqual(written);
  expect(written.get('committeeMeeting.count')).toBe('12');
  expect(record).toMatchObject({ year: 2021, period: '2021', branch: null, writtenAt: WRITTEN_AT });
  expect(findings).toEqual([]);
});

test('the file holds the same report: its marks, its record, its picture', async () => {
  const choice: ReportChoice = { ...PLAIN, annex: true, chart };
  const { report, record } = await desk.writeReport(choice);
  const bytes = await desk.writeReportFile(choice);
  const file = new DocxFile(bytes, 'report.docx');
  const marks = await file.readMarks();
  expect(marks.map(({ tag, title, text }) => ({ tag, title, text }))).toEqual(
    marksIn(report).map(({ key, label, text }) => ({ tag: `fig:${key}`, title: label, text })),
  );
  expect(await file.readRecord()).toEqual({ state: 'present', record });
  expect(checkDocx(bytes)).toEqual([]);
});

describe('a narrative of the user’s own', () => {
  const own = (...lines: readonly string[]): ReportChoice => ({
    ...PLAIN,
    narrative: { name: '我的小结.txt', text: lines.join('\n') },
  });

  test('is filled, its wordings chosen and kept in the record', async () => {
    const { report, record } = await desk.writeReport(
      own('# 小结', '党课{{党课次数}}次，{{评价}}。', '【措辞】评价', '- 党课次数>4：较多', '- 其他：较少'),
    );
    expect(marksIn(report).map(({ text }) => text)).toEqual(['5', '较多']);
    expect(record.phrases).toEqual([{ label: '评价', cases: ['- 党课次数>4：较多', '- 其他：较少'] }]);
    // It is of this report only: the figures of the pane stay what they were.
    await expect(desk.trace('phrase.评价')).rejects.toMatchObject({ code: 'figure.unknown' });
  });

  test('that asks for a figure nobody knows is written with a finding', async () => {
    const { report, findings } = await desk.writeReport(own('# 小结', '种树{{种树棵数}}棵。'));
    expect(report.blocks.at(-1)).toMatchObject({
      inlines: [{ text: '种树' }, { text: '〔待补：种树棵数〕' }, { text: '棵。' }],
    });
    expect(findings.map(({ code, value }) => `${code} ${value}`)).toEqual([
      'narrative.unknownFigure 种树棵数',
    ]);
  });

  test.each([
    ['a tag that does not end', own('# 小结', '党课{{党课次数次。'), 'narrative.invalid'],
    ['a name no pack has', { ...PLAIN, narrative: { name: '年鉴', text: null } }, 'narrative.unknown'],
  ])('%s is refused', async (_title, choice, code) => {
    await expect(desk.writeReport(choice)).rejects.toMatchObject({ code });
    await expect(desk.writeReportFile(choice)).rejects.toMatchObject({ code });
  });
});

describe('a figure by itself', () => {
  test('goes with a record that tells where it comes from', async () => {
    const figure = await desk.takeFigure('partyLecture.count', WRITTEN_AT);
    expect(figure).toMatchObject({ key: 'partyLecture.count', label: '党课次数', text: '5' });
    const { figures, ...head } = figure.record;
    expect(head).toMatchObject({ year: 2021, writtenAt: WRITTEN_AT, phrases: [], lists: [] });
    expect(figures.map(({ key, text, rows }) => [key, text, rows.map(({ row }) => row)])).toEqual([
      ['partyLecture.count', '5', [15, 25, 45, 50, 55]],
    ]);
  });

  test('that the ledger does not hold says so', async () => {
    const { desk: small } = await accountOfSheets([
      sheet('三会一课', [
        ['会议时间', '会议类型'],
        [day('2021-03-05'), '党课'],
      ]),
    ]);
    const { text, record } = await small.takeFigure('research.count', WRITTEN_AT);
    expect(text).toBe('〔待补：调研次数〕');
    expect(record.figures.map((one) => [one.text, one.value])).toEqual([['〔待补：调研次数〕', 'null']]);
  });

  test('that nobody knows is refused, with the ledger’s name', async () => {
    const failure = {
      code: 'figure.unknown',
      fields: { file: '2021年党支部工作台账.xlsx', key: '没有的' },
    };
    await expect(desk.takeFigure('没有的', WRITTEN_AT)).rejects.toMatchObject(failure);
    await expect(desk.trace('没有的')).rejects.toMatchObject(failure);
  });
});

describe('反查', () => {
  test('tells the rows that counted, and the others with the reason', async () => {
    const { line, rows, excluded } = await desk.trace('generalMeeting.count');
    expect(line).toMatchObject({ label: '党员大会次数', text: '6', rows: 6, excluded: 1 });
    expect(rows.map(({ sheet: name, row }) => `${name}!${String(row)}`)).toHaveLength(6);
    expect(excluded.map(({ row, reason, detail }) => `${String(row.row)} ${reason} ${detail}`)).toEqual([
      '40 notHeld 取消',
    ]);
  });

  test('gives the first 500 of very many rows, and their number', async () => {
    const meetings = Array.from({ length: 1203 }, (_, index) => [
      day(index % 2 === 0 ? '2021-03-05' : '2020-03-05'),
      '党课',
      `第${String(index)}讲`,
    ]);
    const { desk: large } = await accountOfSheets([
      sheet('三会一课', [['会议时间', '会议类型', '主题'], ...meetings]),
    ]);
    const { line, rows, excluded } = await large.trace('partyLecture.count');
    expect([line.text, line.rows, line.excluded]).toEqual(['602', 602, 601]);
    expect([rows.length, excluded.length]).toEqual([500, 500]);
    expect(rows.at(-1)?.topic).toBe('第998讲');
  });
});
