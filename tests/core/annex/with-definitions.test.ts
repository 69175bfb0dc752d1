import { definitionsReport, withDefinitions } from '@/core/annex';
import { refreshFindings } from '@/core/marks';
import { marksIn, type ReportDocument } from '@/core/report';
import { textOfReport } from '#tests/core/report/report-text';
import { figureOf, markOf, readable, recordOf, TRADE } from './annex-samples';

const MEETINGS = figureOf('generalMeeting.count', [2, 3], { label: '党员大会次数' });
const REPORT: ReportDocument = {
  title: '述职报告',
  blocks: [
    {
      type: 'paragraph',
      role: 'body',
      inlines: [
        { type: 'text', text: '召开党员大会' },
        { type: 'mark', key: MEETINGS.key, label: MEETINGS.label, text: '2' },
        { type: 'text', text: '次。' },
      ],
    },
  ],
};
const RECORD = recordOf([MEETINGS, figureOf('gone', [4])], { lists: ['明细表'] });

const BODY = `[body] 本附件列出报告中每一个指标的口径、出处和行号，取自报告自带的记录。
## 一、统计依据
| 项目 | 内容 |
| 统计期 | 2021年 |
| 统计时间 | 2022年1月11日00:30（北京时间） |
| 台账 | 2021年台账.xlsx |
| SHA-256 | 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef |
| 另行设定的口径 | 无，全部按通常口径 |
| 通常口径 | 隐藏的行：计入；完全相同的行：只计一次。 |
## 二、指标口径和出处
| 序号 | 指标 | 报告中的数 | 口径 | 出处（工作表：行） | 人工口径 |
| 1 | 党员大会次数 | 2次 | generalMeeting.count的口径 | 三会一课：2行，第2—3行 | — |
`;

describe('the annex behind a report', () => {
  const written = withDefinitions({ report: REPORT, record: RECORD, findings: ['kept'] }, TRADE);

  test('stands after the report, under its title', () => {
    expect(readable(textOfReport(written.report))).toBe(
      `[body] 召开党员大会⟦2⟧次。\n[annexTitle] 口径附件\n${BODY}`,
    );
  });

  test('adds no mark: a refresh reaches the report’s numbers and no others', () => {
    expect(marksIn(written.report)).toEqual(marksIn(REPORT));
  });

  test('is listed among what no refresh reaches, and a refresh says so', () => {
    expect(written.record).toEqual({ ...RECORD, lists: ['明细表', '口径附件'] });
    const reading = { state: 'present', record: written.record } as const;
    const told = refreshFindings(reading, written.record, true).map(({ code, value }) => [code, value]);
    expect(told).toEqual([
      ['annex.outdated', '明细表'],
      ['annex.outdated', '口径附件'],
    ]);
  });

  test('leaves what else was written as it was', () => {
    expect(written.findings).toEqual(['kept']);
    expect(written.report.title).toBe('述职报告');
  });

  test('a text of several lines stands in its mark as one line, which is no change by hand', () => {
    const figure = figureOf('phrase.x', [], { text: '两 行', unit: '' });
    const inlines = [{ type: 'mark', key: figure.key, label: figure.label, text: '两\n行' }] as const;
    const report: ReportDocument = { title: '', blocks: [{ type: 'paragraph', role: 'body', inlines }] };
    const { blocks } = withDefinitions({ report, record: recordOf([figure]) }, TRADE).report;
    expect(textOfReport({ title: '', blocks: blocks.slice(-1) })).toContain(
      '| 1 | phrase.x的名称 | 两 行 | phrase.x的口径 | — | — |',
    );
  });

  test('a report without figures says so', () => {
    const { report } = withDefinitions({ report: { title: '', blocks: [] }, record: RECORD }, TRADE);
    expect(textOfReport(report)).toMatch(/\n## 二、指标口径和出处\n\[body\] 报告中没有指标。\n$/);
  });
});

describe('the annex as a document of its own', () => {
  const { report, record } = definitionsReport('述职报告.docx', RECORD, [markOf(MEETINGS)], TRADE);

  test('says the same under its title and the name of the report', () => {
    expect(readable(textOfReport(report))).toBe(`[title] 口径附件\n[subtitle] （述职报告.docx）\n${BODY}`);
    expect(report.title).toBe('口径附件（述职报告.docx）');
  });

  test('has a record of what was counted, and of no figure: none stands in it as a mark', () => {
    expect(marksIn(report)).toEqual([]);
    expect(record).toEqual({ ...RECORD, lists: [], figures: [] });
  });
});
