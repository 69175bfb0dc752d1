import { SETTING_GROUPS, type Choices, type SettingOutline, type Settings } from './setting';

export interface SortedSettings {
  /** What differs from the defaults, in the order of the trade's settings. */
  readonly chosen: Readonly<Record<keyof Settings, Choices>>;
  /** What the trade does not know, as `name=choice`. */
  readonly unknown: readonly string[];
}

/** Tells apart what makes a difference, what is usual anyway, and what nobody knows. */
export function sortSettings(all: readonly SettingOutline[], given: Settings): SortedSettings {
  const chosenIn = (group: keyof Settings): Choices =>
    Object.fromEntries(
      all
        .filter((setting) => setting.group === group)
        .flatMap(({ id, choices }) => {
          const place = choices.findIndex((choice) => choice.id === given[group]?.[id]);
          return place > 0 ? [[id, choices[place]?.id ?? '']] : [];
        }),
    );
  const isKnown = (group: keyof Settings, name: string, value: string) =>
    all.some(
      ({ id, group: own, choices }) =>
        own === group && id === name && choices.some((choice) => choice.id === value),
    );
  const unknown = SETTING_GROUPS.flatMap((group) =>
    Object.entries(given[group] ?? {})
      .filter(([name, value]) => !isKnown(group, name, value))
      .map(([name, value]) => `${name}=${value}`),
  );
  return {
    chosen: { conventions: chosenIn('conventions'), reminders: chosenIn('reminders') },
    unknown,
  };
}
