import type { NarrativeChoice } from '@/apps/taskpane/desk/desk';
import { reportFile, changedFile } from '@/apps/taskpane/state/report-file';
import { firstDraft } from '@/apps/taskpane/state/report-draft';
import { LANGUAGES } from '@/core/wording';
import { PANE_TEXTS } from '../text/pane-texts';

const overview = {
  year: 2021,
  narratives: [
    { name: 'work-report', label: '述职报告' },
    { name: 'period-summary', label: '阶段小结' },
  ],
};

interface NameCase {
  readonly narrative: NarrativeChoice;
  readonly expected: string;
}

describe.each(LANGUAGES)('%s', (language) => {
  test.each<NameCase>([
    { narrative: { name: 'work-report', text: null }, expected: '2021年述职报告.docx' },
    { narrative: { name: 'period-summary', text: null }, expected: '2021年阶段小结.docx' },
    { narrative: { name: '党建 总结.v2.txt', text: '# 总结' }, expected: '2021年党建 总结.v2.docx' },
    { narrative: { name: '总结', text: '# 总结' }, expected: '2021年总结.docx' },
  ])('$narrative.name is written to $expected', ({ narrative, expected }) => {
    expect(reportFile(overview, narrative, PANE_TEXTS[language].report)).toBe(expected);
  });
});

test('a draft begins with the first narrative and nothing behind it', () => {
  const plain = { annex: false, definitions: false, chart: false, keepsPersons: false };
  expect(firstDraft(overview.narratives)).toEqual({
    narrative: { name: 'work-report', text: null },
    ...plain,
  });
  expect(firstDraft([])).toEqual({ narrative: { name: '', text: null }, ...plain });
});

test.each([
  ['述职报告.docx', 'update', '述职报告（1月10日更新）.docx'],
  ['述职报告（12月9日更新）.docx', 'update', '述职报告（1月10日更新）.docx'],
  ['述职报告（1月10日更新）.docx', 'restore', '述职报告（1月10日恢复）.docx'],
  ['总结（上半年）.DOCX', 'update', '总结（上半年）（1月10日更新）.docx'],
] as const)('%s is called otherwise after an %s: %s', (name, action, expected) => {
  expect(changedFile(name, action, new Date(2022, 0, 10))).toBe(expected);
});
