import type { NarrativeChoice } from '../desk/desk';
import type { Overview } from '../desk/overview';
import type { PaneText } from '../text/pane-text';
import { isOwnNarrative } from './read-narrative';

/** What a report's file is called: `2021年述职报告.docx`. */
export function reportFile(
  { year, narratives }: Pick<Overview, 'year' | 'narratives'>,
  narrative: NarrativeChoice,
  { fileName }: PaneText['report'],
): string {
  const { name } = narrative;
  const label = narratives.find((one) => one.name === name)?.label ?? name;
  return `${fileName(year, isOwnNarrative(narrative) ? name.replace(/\.[^.]*$/, '') : label)}.docx`;
}

const CHANGED = /（\d{1,2}月\d{1,2}日(?:更新|恢复|体检|填空)）$/;
const ACTIONS = { update: '更新', restore: '恢复', audit: '体检', fill: '填空' } as const;

export type ChangedBy = keyof typeof ACTIONS;

/** What a changed report's file is called, so that nobody takes the old one for it: `述职报告（1月10日更新）.docx`. */
export function changedFile(name: string, action: ChangedBy, at: Date): string {
  const base = name.replace(/\.docx$/i, '').replace(CHANGED, '');
  return `${base}（${at.getMonth() + 1}月${at.getDate()}日${ACTIONS[action]}）.docx`;
}

/** What a document is called whose figures were taken out: `述职报告（模板）.docx`. */
export function templateFileName(name: string): string {
  return `${name.replace(/\.docx$/i, '').replace(CHANGED, '')}（模板）.docx`;
}

/** What the annex of a report is called: `述职报告（口径附件）.docx`. */
export function annexFileName(name: string): string {
  return `${name.replace(/\.docx$/i, '')}（口径附件）.docx`;
}
