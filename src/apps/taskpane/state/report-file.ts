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
