import {
  attributeOf,
  childrenNamed,
  named,
  resourcesOf,
  type Manifest,
  type ManifestElement,
} from '../manifest';
import type { Fault, Rule } from '../rule';

/** Language, perhaps script, and country: `zh-CN`. */
const FULL_TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?-([A-Z]{2}|\d{3})$/;

/** The language every text must have beside the default. */
const SECOND_LOCALE = 'en-US';

/** In which languages the texts speak. */
export const LOCALE_RULES: readonly Rule[] = [
  {
    name: 'locale-tag',
    why: 'Office compares whole tags such as zh-CN, and passes over others',
    check: ({ base, overrides }) => [
      ...named(base, 'DefaultLocale').flatMap((at) => shortTag(at, at.text)),
      ...named([...base, ...overrides], 'Override').flatMap((at) => shortTag(at, attributeOf(at, 'Locale'))),
    ],
  },
  {
    name: 'locale-once',
    why: 'Office must not have to choose between two texts of one language',
    check: (manifest: Manifest): readonly Fault[] => {
      const locale = defaultLocaleOf(manifest);
      return settingsOf(manifest).flatMap((setting) => repeatedLocales(setting, locale));
    },
  },
  {
    name: 'translated',
    why: 'people who read no Chinese, and those of every other language spoken here, get whole sentences',
    check: (manifest: Manifest): readonly Fault[] => {
      const texts = named(settingsOf(manifest), 'DisplayName', 'Description', 'String');
      const spoken = texts.flatMap(localesOf).filter((locale) => FULL_TAG.test(locale));
      const expected = new Set([SECOND_LOCALE, ...spoken]);
      expected.delete(defaultLocaleOf(manifest));
      return texts.flatMap((at) =>
        [...expected]
          .filter((locale) => !localesOf(at).includes(locale))
          .map((locale) => ({ at, message: `${attributeOf(at, 'id') || at.name} has no text in ${locale}` })),
      );
    },
  },
];

function defaultLocaleOf({ base }: Manifest): string {
  return named(base, 'DefaultLocale')[0]?.text ?? '';
}

function shortTag(at: ManifestElement, locale: string): readonly Fault[] {
  if (locale === '' || FULL_TAG.test(locale)) return [];
  return [{ at, message: `${locale} is not a language with its country` }];
}

function repeatedLocales(setting: ManifestElement, defaultLocale: string): readonly Fault[] {
  const locales = [defaultLocale, ...localesOf(setting)];
  return childrenNamed(setting, 'Override')
    .filter((override, index) => locales.indexOf(attributeOf(override, 'Locale')) <= index)
    .map((at) => ({ at, message: `${setting.name} already says it in ${attributeOf(at, 'Locale')}` }));
}

function localesOf(setting: ManifestElement): readonly string[] {
  return childrenNamed(setting, 'Override').map((override) => attributeOf(override, 'Locale'));
}

/** Everything that may differ from language to language. */
function settingsOf(manifest: Manifest): readonly ManifestElement[] {
  return [...manifest.base, ...resourcesOf(manifest)].filter(({ attributes }) =>
    attributes.has('DefaultValue'),
  );
}
