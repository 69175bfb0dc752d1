import { DEPENDENCY_CASES } from './dependency-cases';
import type { DependencyCase } from './dependency-cases';
import { judgeDummyTree } from './dummy-tree';
import type { Verdict } from './dummy-tree';
import { filesUnder } from './file-tree';
import { roomOf } from './layout';

/** A case with the file that does the importing. */
interface PlacedCase extends DependencyCase {
  readonly importer: string;
}

const PLACED: readonly PlacedCase[] = DEPENDENCY_CASES.map((given, index) => ({
  ...given,
  importer: given.from.endsWith('.ts') ? given.from : `${given.from}/case-${index}.ts`,
}));

/** Files for the rules that look at more than one import. */
const WHOLE_TREE: readonly (readonly [file: string, text: string])[] = [
  ['src/apps/cli/index.ts', `import './needed';`],
  ['src/apps/cli/needed.ts', `export const needed = true;`],
  ['src/apps/server/index.ts', `import './also-needed';`],
  ['src/apps/server/also-needed.ts', `export const needed = true;`],
  ['src/core/ledger/dead-wood.ts', `import './chicken';`],
  ['src/core/ledger/chicken.ts', `import type { Egg } from './egg'; export interface Chicken { egg: Egg }`],
  [
    'src/core/ledger/egg.ts',
    `import type { Chicken } from './chicken'; export interface Egg { chicken: Chicken }`,
  ],
  ['src/core/ledger/orphan.ts', `export const alone = true;`],
];

const SETTINGS: readonly (readonly [file: string, text: string])[] = [
  [
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: {
        paths: { '@/*': ['./src/*'], '#tests/*': ['./tests/*'], '#tools/*': ['./tools/*'] },
      },
    }),
  ],
  [
    'package.json',
    JSON.stringify({
      dependencies: {
        '@e965/xlsx': '*',
        docx: '1',
        exceljs: '1',
        fflate: '1',
        saxes: '1',
        react: '1',
        '@fluentui/react-components': '1',
        'chart.js': '1',
        comlink: '1',
        chokidar: '1',
        mrmime: '1',
        'eventsource-parser': '1',
      },
      devDependencies: { jest: '1' },
    }),
  ],
];

/** How a file names another one in an import. */
function specifierOf(target: string): string {
  return target
    .replace(/^src\//, '@/')
    .replace(/^(?=(tests|tools)\/)/, '#')
    .replace(/^node_modules\//, '')
    .replace(/\/index\.[jt]s$|\.ts$/, '');
}

function buildTree(): ReadonlyMap<string, string> {
  const files = new Map<string, string>([...SETTINGS, ...WHOLE_TREE]);
  const append = (file: string, line: string): void => {
    files.set(file, `${files.get(file) ?? ''}${line}\n`);
  };
  for (const { importer, to, typeOnly = false } of PLACED) {
    append(importer, typeOnly ? `import type {} from '${specifierOf(to)}';` : `import '${specifierOf(to)}';`);
  }
  for (const { to } of PLACED.filter((placed) => /\.[jt]s$/.test(placed.to) && !files.has(placed.to))) {
    append(to, 'export const value = 1;');
  }
  return files;
}

describe('the dependency rules', () => {
  let verdict: Verdict;

  beforeAll(() => {
    verdict = judgeDummyTree(buildTree());
  });

  const brokenBy = (importer: string, target: string): readonly string[] =>
    verdict.violations
      .filter(({ from, to }) => from === importer && to === target)
      .map(({ rule }) => rule)
      .sort();

  test.each(PLACED.map((given) => [titleOf(given), given] as const))(
    '%s',
    (_title, { importer, to, breaks }) => {
      expect(brokenBy(importer, to)).toEqual(breaks);
    },
  );

  test('a circle is caught even where it is made of types', () => {
    expect(brokenBy('src/core/ledger/chicken.ts', 'src/core/ledger/egg.ts')).toEqual(['no-circular']);
  });

  /** Rules broken by a file as such; the cruiser reports them as from the file to itself. */
  const brokenAlone = (file: string): readonly string[] => brokenBy(file, file);

  test('a file without any connection is caught', () => {
    expect(brokenAlone('src/core/ledger/orphan.ts')).toEqual(['no-orphans', 'reachable-from-apps']);
  });

  test('a file that no program needs is caught', () => {
    expect(brokenAlone('src/core/ledger/dead-wood.ts')).toEqual(['reachable-from-apps']);
  });

  test.each(['src/apps/cli/needed.ts', 'src/apps/server/also-needed.ts'])(
    '%s is no dead wood: one program needs it',
    (file) => {
      expect(brokenAlone(file)).toEqual([]);
    },
  );

  test('every room of the core has its place among the cases', () => {
    const known = new Set(DEPENDENCY_CASES.map(({ from }) => from));
    const rooms = filesUnder('src/core').map(roomOf);
    expect([...new Set(rooms)].filter((room) => room !== null && !known.has(room))).toEqual([]);
  });

  test('no rule is left unproved', () => {
    const broken = new Set(verdict.violations.map(({ rule }) => rule));
    expect(verdict.rules.filter((rule) => !broken.has(rule))).toEqual([]);
  });
});

function titleOf({ from, to, typeOnly = false, breaks }: DependencyCase): string {
  const what = typeOnly ? `the types of ${to}` : to;
  return breaks.length === 0
    ? `${from} may import ${what}`
    : `${from} must not import ${what}: ${breaks.join(', ')}`;
}
