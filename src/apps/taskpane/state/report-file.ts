import type { NarrativeChoice } from '../desk/desk';
import type { Overview } from '../desk/overview';
import type { PaneText } from '../text/pane-text';

/** What a report's file is called: `2021年述职报告.docx`. */
export function reportFile(
  { year, narratives }: Pick<Overview, 'year' | 'narratives'>,
  { name, text: own }: NarrativeChoice,
  { fileName }: PaneText['report'],
): string {
  const label = narratives.find((narrative) => narrative.name === name)?.label ?? name;
  return `${fileName(year, own === null ? label : name.replace(/\.[^.]*$/, ''))}.docx`;
}

const UPDATED = /（\d{1,2}月\d{1,2}日更新）$/;

/** What an updated report's file is called, so that nobody takes the old one for it: `述职报告（1月10日更新）.docx`. */
export function updatedFile(name: string, at: Date): string {
  const base = name.replace(/\.docx$/i, '').replace(UPDATED, '');
  return `${base}（${at.getMonth() + 1}月${at.getDate()}日更新）.docx`;
}
