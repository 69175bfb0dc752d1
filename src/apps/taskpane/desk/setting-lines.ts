import type { Account } from '@/core/assemble';
import { LANGUAGES, type Language } from '@/core/wording';
import type { SettingText } from '@/core/settings';
import type { SettingLine } from './overview';

/** What may be decided about the figures and reminders, and what is. */
export function settingLines({ pack, settings }: Pick<Account, 'pack' | 'settings'>): readonly SettingLine[] {
  return pack.settings.map(({ id, group, section, choices }) => {
    const ids = choices.map((choice) => choice.id);
    const [usual = ''] = ids;
    const textIn = (language: Language): SettingText =>
      pack.settingTexts[language][id] ?? { title: id, choices: {} };
    return {
      id,
      group,
      section,
      choices: ids,
      chosen: settings[group][id] ?? usual,
      usual,
      texts: Object.fromEntries(LANGUAGES.map((language) => [language, textIn(language)])) as Record<
        Language,
        SettingText
      >,
    };
  });
}
