import { isDarkColour } from '@/apps/taskpane/start/is-dark-colour';
import { findSetting, languageOf } from '@/apps/taskpane/start/setting';

test.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-CN'],
  ['ZH-Hant-HK', 'zh-CN'],
  ['zh', 'zh-CN'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  ['zha', 'en'],
  ['', 'en'],
])('who reads %s reads %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test.each([
  ['#ffffff', false],
  ['#F3F2F1', false],
  ['#000000', true],
  ['#262626', true],
  ['292929', true],
  [' #0078d4 ', true],
  ['#ffff00', false],
  ['#0000ff', true],
  ['#828282', false],
  ['#7d7d7d', true],
  ['#fff', false],
  ['black', false],
  ['', false],
])('%s is dark: %s', (colour, expected) => {
  expect(isDarkColour(colour)).toBe(expected);
});

interface OfficeGiven {
  readonly host?: string | null;
  readonly displayLanguage?: string;
  readonly platform?: string;
  readonly supported?: readonly string[];
  readonly officeTheme?: object | undefined;
}

/** The part of office.js that is asked where the program runs. */
function officeOf({ host = 'Word', displayLanguage = 'zh-CN', platform = 'PC', ...rest }: OfficeGiven) {
  const { supported = ['WordApi 1.3', 'ExcelApi 1.13'], officeTheme } = rest;
  return {
    onReady: () => Promise.resolve({ host, platform }),
    PlatformType: { Mac: 'Mac' },
    context: {
      displayLanguage,
      platform,
      officeTheme,
      requirements: {
        isSetSupported: (set: string, version: string) => supported.includes(`${set} ${version}`),
      },
    },
  };
}

interface Around {
  readonly office?: OfficeGiven;
  /** The browser's own language, and whether its user likes it dark. */
  readonly language?: string;
  readonly prefersDark?: boolean;
  readonly isPane?: boolean;
}

async function settingIn({ office, language = 'en-GB', prefersDark = false, isPane = true }: Around) {
  const globals = { navigator: { language }, window: { matchMedia: () => ({ matches: prefersDark }) } };
  for (const [name, value] of Object.entries({ ...globals, ...(office && { Office: officeOf(office) }) })) {
    Object.defineProperty(globalThis, name, { value, configurable: true });
  }
  const { isDark, ...setting } = await findSetting(isPane);
  return { ...setting, isDark: isDark() };
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'Office');
});

const PAGE = { app: 'page', isOnMac: false, missing: null };

test.each<{ readonly title: string; readonly around: Around; readonly expected: object }>([
  {
    title: 'Word',
    around: { office: {} },
    expected: { app: 'word', language: 'zh-CN', isOnMac: false, lacksOffice: false, missing: null },
  },
  {
    title: 'Excel, in English, on a Mac',
    around: { office: { host: 'Excel', displayLanguage: 'en-US', platform: 'Mac' } },
    expected: { app: 'excel', language: 'en', isOnMac: true, lacksOffice: false, missing: null },
  },
  {
    title: 'a Word that is too old',
    around: { office: { supported: ['WordApi 1.1'] } },
    expected: { app: 'word', missing: 'WordApi 1.3' },
  },
  {
    title: 'an Excel that is too old',
    around: { office: { host: 'Excel', supported: ['ExcelApi 1.12'] } },
    expected: { app: 'excel', missing: 'ExcelApi 1.13' },
  },
  {
    title: 'a pane opened in a browser, with office.js',
    around: { office: { host: null }, language: 'zh-CN' },
    expected: { ...PAGE, language: 'zh-CN', lacksOffice: false },
  },
  {
    title: 'another application of Office',
    around: { office: { host: 'PowerPoint' } },
    expected: { ...PAGE, language: 'en', lacksOffice: false },
  },
  {
    title: 'a pane whose office.js did not come',
    around: { isPane: true },
    expected: { ...PAGE, language: 'en', lacksOffice: true },
  },
  {
    title: 'a page of its own',
    around: { isPane: false, language: 'zh-HK' },
    expected: { ...PAGE, language: 'zh-CN', lacksOffice: false },
  },
])('$title', async ({ around, expected }) => {
  expect(await settingIn(around)).toMatchObject(expected);
});

test.each<{ readonly title: string; readonly around: Around; readonly expected: boolean }>([
  {
    title: 'a page of a user who likes it dark',
    around: { isPane: false, prefersDark: true },
    expected: true,
  },
  { title: 'a page of one who does not', around: { isPane: false }, expected: false },
  {
    title: 'what Office says of its theme goes before all',
    around: {
      office: { officeTheme: { isDarkTheme: false, bodyBackgroundColor: '#000000' } },
      prefersDark: true,
    },
    expected: false,
  },
  {
    title: 'an older Office tells only its colours',
    around: { office: { officeTheme: { bodyBackgroundColor: '#262626' } } },
    expected: true,
  },
  { title: 'an Office without a theme', around: { office: {}, prefersDark: true }, expected: true },
])('dark: $title, $expected', async ({ around, expected }) => {
  expect((await settingIn(around)).isDark).toBe(expected);
});
