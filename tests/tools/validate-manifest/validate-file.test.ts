import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '#tools/validate-manifest/validate-file';
import { MANIFEST, MANIFEST_FILE } from './real-manifest';

describe('what `npm run validate` prints', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'taizhang-manifest-'));
  });

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('one line where all is well', () => {
    expect(validateFile(MANIFEST_FILE)).toEqual({
      lines: [`${MANIFEST_FILE}: all 26 rules hold`],
      status: 0,
    });
  });

  test('one line for each problem, from top to bottom', () => {
    const file = join(folder, 'manifest.xml');
    const text = MANIFEST.replace('1.0.0.0', '1.0').replace('<Host Name="Document" />', '');
    writeFileSync(file, text);
    expect(validateFile(file)).toEqual({
      lines: [
        `${file}:8 version: 1.0 does not have four numbers of up to 5 digits ` +
          '(Office fetches changed labels only when the number rises)',
        `${file}:20 hosts: Document is missing (one add-in serves Word and Excel, with buttons and without)`,
      ],
      status: 1,
    });
  });

  test('one line where there is no such file', () => {
    const file = join(folder, 'nowhere.xml');
    expect(validateFile(file)).toEqual({ lines: [`${file} cannot be read`], status: 2 });
  });
});
