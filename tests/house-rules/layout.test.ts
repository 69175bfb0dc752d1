import { filesUnder, textOf } from './file-tree';
import { isDrawer, isWellNamed, opensWithContract, roomOf, straySpecifiers } from './layout';

const sources = ['src', 'tools'].flatMap(filesUnder).filter((file) => /\.tsx?$/.test(file));
const testCode = filesUnder('tests').filter((file) => /\.(tsx?|[cm]js)$/.test(file));
const toolScripts = filesUnder('tools').filter((file) => /\.[cm]js$/.test(file));
const rooms = [...new Set(sources.map(roomOf))].filter((room) => room !== null);

describe('names of files', () => {
  test.each([
    ['src/core/values/calendar-date.ts', true],
    ['tests/core/values/calendar-date.test.ts', true],
    ['src/apps/taskpane/FigureList.tsx', true],
    ['src/apps/taskpane/figure-list.tsx', true],
    ['src/core/values/calendarDate.ts', false],
    ['src/core/values/CalendarDate.ts', false],
    ['src/core/values/calendar_date.ts', false],
    ['src/core/calendarValues/date.ts', false],
  ])('%s: well named %s', (file, expected) => {
    expect(isWellNamed(file)).toBe(expected);
  });

  test.each([
    ['src/core/values/utils.ts', true],
    ['src/core/values/date-helpers.ts', true],
    ['src/core/common/date.ts', true],
    ['src/core/values/calendar-date.ts', false],
    ['src/core/values/commonplace.ts', false],
  ])('%s: a drawer %s', (file, expected) => {
    expect(isDrawer(file)).toBe(expected);
  });

  test('every file has a good one', () => {
    const files = [...sources, ...testCode, ...toolScripts];
    expect(files.filter((file) => !isWellNamed(file) || isDrawer(file))).toEqual([]);
  });
});

describe('doors of rooms', () => {
  const comment =
    '/**\n * Figures: named statistics.\n * In: a ledger.  Out: figures.\n * Knows nothing of Word.\n */\n';

  test.each([
    ['a contract in front is one', `${comment}export { a } from './a';`, true],
    ['a contract further down is none', `export { a } from './a';\n${comment}`, false],
    ['a comment without In and Out is none', `/** Figures. */\nexport { a } from './a';`, false],
  ])('%s', (_title, text, expected) => {
    expect(opensWithContract(text)).toBe(expected);
  });

  test('every room has one that opens with its contract', () => {
    const doors = rooms.map((room) => `${room}/index.ts`);
    expect(doors.filter((door) => !sources.includes(door) || !opensWithContract(textOf(door)))).toEqual([]);
  });
});

describe('ways of importing', () => {
  test.each([
    ["import { a } from './a';", []],
    ["import { a } from '../a';", []],
    ["import { a } from '@/core/figures';", []],
    ["import { a } from '../../figures';", ['../../figures']],
    ["import type { A } from '@/core/ledger/grid';", ['@/core/ledger/grid']],
    ["export { a } from '@/core/ledger';", ['@/core/ledger']],
    ["const a = await import('../../figures');", ['../../figures']],
  ])('in a folder of core/ledger, %s strays by %j', (text, expected) => {
    expect(straySpecifiers('src/core/ledger/tables/find.ts', text)).toEqual(expected);
  });

  test.each([
    ["import { a } from './a';", []],
    ["import { a } from '#tools/validate/a';", ['#tools/validate/a']],
    ["import { a } from '../a';", ['../a']],
    ["import { a } from '#tools/draw';", []],
  ])('in tools/validate, %s strays by %j', (text, expected) => {
    expect(straySpecifiers('tools/validate/check.ts', text)).toEqual(expected);
  });

  test('files of one room name each other directly, other rooms by the alias', () => {
    const strays = sources.map((file) => [file, straySpecifiers(file, textOf(file))] as const);
    expect(strays.filter(([, specifiers]) => specifiers.length > 0)).toEqual([]);
  });
});

test('tests mirror the rooms', () => {
  // A folder of scripts is none, but is tested like one.
  const folders = [...rooms, ...toolScripts.map(roomOf)];
  const mirrored = testCode
    .map((file) => roomOf(file.replace(/^tests\/(?!tools\/)/, 'src/').replace(/^tests\//, '')))
    .filter((room) => room !== null && !folders.includes(room));
  expect(mirrored).toEqual([]);
});
