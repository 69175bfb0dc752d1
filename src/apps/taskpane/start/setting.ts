import type { Language } from '@/core/wording';
import { isDarkColour } from './is-dark-colour';

/** Where the program runs, and in which language it begins. */
export interface Setting {
  readonly app: 'word' | 'excel' | 'page';
  readonly language: Language;
  readonly isOnMac: boolean;
  /** The page was opened as a pane of Office, and office.js did not come. */
  readonly lacksOffice: boolean;
  /** A requirement set this Office is too old for; null: it has all that is needed. */
  readonly missing: string | null;
  readonly isDark: () => boolean;
}

type OfficeApp = Exclude<Setting['app'], 'page'>;

const APPS: ReadonlyMap<string, OfficeApp> = new Map([
  ['Word', 'word'],
  ['Excel', 'excel'],
]);

/** What Office 2021 has, and the least the hosts can do with. */
const FLOORS: Readonly<Record<OfficeApp, readonly [set: string, version: string]>> = {
  word: ['WordApi', '1.3'],
  excel: ['ExcelApi', '1.13'],
};

/** Asks Office where there is one around; else this is a page of its own. `isPane`: office.js is due. */
export async function findSetting(isPane: boolean): Promise<Setting> {
  const hasOffice = typeof Office !== 'undefined';
  const info = hasOffice ? await Office.onReady() : null;
  const app = APPS.get(String(info?.host));
  if (app === undefined) {
    const lacksOffice = isPane && !hasOffice;
    return { ...PAGE, lacksOffice, language: languageOf(navigator.language) };
  }
  const [set, version] = FLOORS[app];
  return {
    app,
    language: languageOf(Office.context.displayLanguage),
    isOnMac: Office.context.platform === Office.PlatformType.Mac,
    lacksOffice: false,
    missing: Office.context.requirements.isSetSupported(set, version) ? null : `${set} ${version}`,
    isDark: () => isThemeDark(Office.context.officeTheme),
  };
}

const PAGE = { app: 'page', isOnMac: false, missing: null, isDark: prefersDark } as const;

/** Chinese for whoever reads any Chinese, English for all others. */
export function languageOf(tag: string): Language {
  return /^zh\b/i.test(tag) ? 'zh-CN' : 'en';
}

function prefersDark(): boolean {
  return window.matchMedia('(prefers-color-scheme: dark)').matches;
}

interface MaybeTheme {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Some clients tell no theme at all, and older ones only its colours. */
function isThemeDark(theme: MaybeTheme | undefined): boolean {
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  return theme?.bodyBackgroundColor === undefined ? prefersDark() : isDarkColour(theme.bodyBackgroundColor);
}
