import type { SettingGroup, SettingOutline, SettingText } from './setting';

/** The settings of a group that were left at their usual choice, in the words of one language: `隐藏的行：计入`. */
export function usualSettings(
  all: readonly SettingOutline[],
  group: SettingGroup,
  chosen: Iterable<string>,
  texts: Readonly<Record<string, SettingText>>,
): readonly string[] {
  const unusual = new Set(chosen);
  const usual = all.filter((setting) => setting.group === group && !unusual.has(setting.id));
  return usual.map(({ id, choices: [choice] }) => {
    const { title = id, choices = {} } = texts[id] ?? {};
    const usualChoice = choice?.id ?? '';
    return `${title}：${choices[usualChoice] ?? usualChoice}`;
  });
}
