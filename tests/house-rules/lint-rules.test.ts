import { ESLint } from 'eslint';
import type { Linter } from 'eslint';
import { configs } from 'typescript-eslint';

const houseRules = jest.requireActual<Linter.Config[]>('../../eslint.config.js');
const house = new ESLint({ overrideConfigFile: true, baseConfig: houseRules });

/** The house's settings without type information, so that files can be judged which do not exist. */
const untyped = new ESLint({
  overrideConfigFile: true,
  baseConfig: houseRules,
  overrideConfig: [
    { languageOptions: { parserOptions: { projectService: false } } },
    configs.disableTypeChecked,
  ],
});

async function brokenRules(eslint: ESLint, file: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

interface Case {
  readonly title: string;
  readonly file: string;
  readonly code: string;
  readonly broken: readonly string[];
}

const inCore = 'src/core/figures/dummy.ts';
const inPack = 'src/packs/party-branch/dummy.ts';
const inAdapter = 'src/adapters/docx-file/dummy.ts';
const inWordHost = 'src/adapters/word-host/dummy.ts';
const inExcelHost = 'src/adapters/excel-host/dummy.ts';
const inPane = 'src/apps/taskpane/dummy.ts';
const inCli = 'src/apps/cli/dummy.ts';
const inTools = 'tools/draw/dummy.ts';
const inTests = 'tests/core/figures/dummy.test.ts';

const GLOBAL = 'no-restricted-globals';
const SYNTAX = 'no-restricted-syntax';
const PROPERTY = 'no-restricted-properties';

/** Code that says something of Office, and the rule that stops it outside the rooms that may. */
const officeUses: readonly (readonly [code: string, broken: string])[] = [
  ['export const run = (): unknown => Word.run(String);', GLOBAL],
  ['export const run = (): unknown => Excel.run(String);', GLOBAL],
  ['export const host = (): unknown => Office.context.host;', GLOBAL],
  ['export const failed = OfficeExtension.Error;', GLOBAL],
  ['export interface Mark extends Word.ContentControl { key: string }', GLOBAL],
  ['export type Control = Word.ContentControl;', SYNTAX],
  ['export type Sheets = Excel.Interfaces.Sheet[];', SYNTAX],
  ['export type Host = typeof Office;', SYNTAX],
  ['export type Run = typeof Word.run;', SYNTAX],
  ['export const read = (range: Word.Range): string => String(range);', SYNTAX],
];
const officeCases: readonly Case[] = [
  ...[inCore, inPack, inAdapter, inCli, inTools].flatMap((file) =>
    officeUses.map(([code, broken]) => ({ title: `not in ${file}: ${code}`, file, code, broken: [broken] })),
  ),
  ...[inWordHost, inExcelHost, inPane].flatMap((file) =>
    officeUses.map(([code]) => ({ title: `allowed in ${file}: ${code}`, file, code, broken: [] })),
  ),
];

const machineUses: readonly (readonly [code: string, broken: string])[] = [
  ['export const today = new Date();', SYNTAX],
  ['export const today = Date();', SYNTAX],
  ['export const day = new Date(2021, 0, 4);', SYNTAX],
  ['export const now = Date.now();', PROPERTY],
  ['export const day = (date: Date): number => date.getDate();', SYNTAX],
  ['export const chance = Math.random();', PROPERTY],
  ['export const order = "甲".localeCompare("乙");', PROPERTY],
  ['export const text = (1234).toLocaleString();', PROPERTY],
  ['export const format = new Intl.NumberFormat();', GLOBAL],
  ['export const zone = process.env;', GLOBAL],
  ['console.log("read");', GLOBAL],
];
const machineCases: readonly Case[] = [
  ...machineUses.map(([code, broken]) => ({
    title: `not in core: ${code}`,
    file: inCore,
    code,
    broken: [broken],
  })),
  {
    title: 'core may reckon in UTC, and name the type',
    file: inCore,
    code: 'export const year = (date: Date): number => new Date(Date.UTC(2021, 0) + date.getTime()).getUTCFullYear();',
    broken: [],
  },
  {
    title: 'an adapter has no process',
    file: inAdapter,
    code: 'export const zone = process.env;',
    broken: [GLOBAL],
  },
  {
    title: 'a host has no process',
    file: inWordHost,
    code: 'export const zone = process.env;',
    broken: [GLOBAL],
  },
  { title: 'the command line has', file: inCli, code: 'export const zone = process.env;', broken: [] },
  { title: 'tools have', file: inTools, code: 'export const zone = process.env;', broken: [] },
  {
    title: 'the command line knows the time',
    file: inCli,
    code: 'export const now = new Date();',
    broken: [],
  },
];

const styleCases: readonly Case[] = [
  { title: 'no default export', file: inCli, code: 'export default 1;', broken: [SYNTAX] },
  {
    title: 'nor by another name',
    file: inCli,
    code: 'const one = 1;\nexport { one as default };',
    broken: [SYNTAX],
  },
  { title: 'no export of everything', file: inCli, code: "export * from './figure';", broken: [SYNTAX] },
  {
    title: 'no I before a name',
    file: inCli,
    code: 'export interface IFigure { key: string }',
    broken: [SYNTAX],
  },
  {
    title: 'I alone starts a word',
    file: inCli,
    code: 'export interface Inline { key: string }',
    broken: [],
  },
  {
    title: 'types are imported as types',
    file: inCli,
    code: "import { Figure } from './figure';\nexport const key = (figure: Figure): string => figure.key;",
    broken: ['@typescript-eslint/consistent-type-imports'],
  },
  { title: 'a file has an end', file: inCli, code: 'export {};\n'.repeat(250), broken: ['max-lines'] },
  {
    title: 'a tool has an end, too',
    file: inTools,
    code: 'export {};\n'.repeat(250),
    broken: ['max-lines'],
  },
  { title: 'tests may be longer', file: inTests, code: 'export {};\n'.repeat(250), broken: [] },
  {
    title: 'a function has an end',
    file: inCli,
    code: `export const far = (): void => {\n${'  String();\n'.repeat(50)}};`,
    broken: ['max-lines-per-function'],
  },
  {
    title: 'data tables instead of branches',
    file: inCli,
    code: `export const pick = (n: number): number => ${'n > 1 ? 2 : '.repeat(10)}3;`,
    broken: ['complexity'],
  },
];

describe('the lint rules', () => {
  test.each([...officeCases, ...machineCases, ...styleCases])('$title', async ({ file, code, broken }) => {
    expect(await brokenRules(untyped, file, code)).toEqual(broken);
  });

  test('forgotten promises and cases are found by their types', async () => {
    const code = [
      "type Unit = '次' | '项';",
      'export function plural(unit: Unit): void {',
      "  switch (unit) { case '次': Promise.resolve(unit); }",
      '}',
    ].join('\n');
    expect(await brokenRules(house, 'src/core/failure/failure.ts', code)).toEqual([
      '@typescript-eslint/switch-exhaustiveness-check',
      '@typescript-eslint/no-floating-promises',
    ]);
  });

  test.each([inCore, inTools, inTests, 'webpack.config.js'])(
    'a rule is on or off in %s: nothing merely warns',
    async (file) => {
      const { rules = {} } = (await house.calculateConfigForFile(file)) as Linter.Config;
      const warning = Object.entries(rules).filter(([, setting]) => [setting].flat()[0] === 1);
      expect(warning).toEqual([]);
    },
  );
});
