import type { Choices, SettingOutline, SettingText } from './setting';

/** A choice that is not the usual one, in words. */
export interface DescribedSetting {
  readonly id: string;
  readonly choice: string;
  /** `隐藏的行：不计` */
  readonly text: string;
}

/** Choices in the order of the settings, in the words of one language. */
export function describeSettings(
  all: readonly SettingOutline[],
  chosen: Choices,
  texts: Readonly<Record<string, SettingText>>,
): readonly DescribedSetting[] {
  return all.flatMap(({ id }) => {
    const choice = chosen[id];
    if (choice === undefined) return [];
    const { title = id, choices = {} } = texts[id] ?? {};
    return [{ id, choice, text: `${title}：${choices[choice] ?? choice}` }];
  });
}
