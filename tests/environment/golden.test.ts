import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expectGolden } from './golden';

const NAME = 'report.xml';

let folder: string;
const file = (name: string): string => path.join(folder, name);
const withGolden = (value: string): void => {
  jest.replaceProperty(process, 'env', { ...process.env, GOLDEN: value });
};

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'taizhang-golden-'));
  withGolden('');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('an equal text passes and clears away what an earlier difference left', () => {
  writeFileSync(file(NAME), '一\n二\n');
  writeFileSync(file(`${NAME}-changed`), '一\n');
  expectGolden(NAME, '一\n二\n', folder);
  expect(existsSync(file(`${NAME}-changed`))).toBe(false);
});

test('a different text fails with the lines that differ and is left beside the golden file', () => {
  writeFileSync(file(NAME), '一\n二\n三');
  expect(() => {
    expectGolden(NAME, '一\n两\n三', folder);
  }).toThrow('golden file report.xml differs from line 2 on\n  - 二\n  - 三\n  + 两\n  + 三\n');
  expect(readFileSync(file(`${NAME}-changed`), 'utf8')).toBe('一\n两\n三');
  expect(readFileSync(file(NAME), 'utf8')).toBe('一\n二\n三');
});

test('a text that only stops earlier is different', () => {
  writeFileSync(file(NAME), '一\n二');
  expect(() => {
    expectGolden(NAME, '一', folder);
  }).toThrow('golden file report.xml differs from line 2 on\n  - 二\n');
});

test('a text without a golden file fails: nothing is taken for right unseen', () => {
  expect(() => {
    expectGolden(NAME, '一', folder);
  }).toThrow('golden file report.xml does not exist\n');
  expect(existsSync(file(NAME))).toBe(false);
});

test('with GOLDEN=write the text becomes the golden file', () => {
  withGolden('write');
  writeFileSync(file(`${NAME}-changed`), '一');
  expectGolden(NAME, '二', folder);
  expect(readFileSync(file(NAME), 'utf8')).toBe('二');
  expect(existsSync(file(`${NAME}-changed`))).toBe(false);
});
