import { SETTING_GROUPS, type Choices, type SettingGroup, type Settings } from '@/core/settings';
import type { SettingLine } from '../desk/overview';

/** Those that are not as usual. */
export function unusual(lines: readonly SettingLine[]): readonly SettingLine[] {
  return lines.filter(({ chosen, usual }) => chosen !== usual);
}

/**
 * Another choice beside what was chosen before. A group that was not spoken of yet begins with what is shown: it may
 * be the document's.
 */
export function withChoice(
  before: Settings,
  lines: readonly SettingLine[],
  { group, id }: Pick<SettingLine, 'group' | 'id'>,
  choice: string,
): Settings {
  return { ...before, [group]: { ...(before[group] ?? shownIn(group, lines)), [id]: choice } };
}

function shownIn(group: SettingGroup, lines: readonly SettingLine[]): Choices {
  const own = unusual(lines).filter((line) => line.group === group);
  return Object.fromEntries(own.map(({ id, chosen }) => [id, chosen]));
}

/** Everything as usual, whatever the document was written with. */
export function usualSettings(): Settings {
  return Object.fromEntries(SETTING_GROUPS.map((group) => [group, {}]));
}
