import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '#tests/office-host/client';

interface OfficeSource {
  readonly script: string;
  readonly origin: string | null;
  readonly files: readonly string[];
}

const { officeSource } = jest.requireActual<{ officeSource: (name: string) => OfficeSource }>(
  '../../../tools/web/office-source.cjs',
);

test.each([
  [
    'cdn',
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    'https://appsforoffice.microsoft.com',
  ],
  [
    'cn',
    'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    'https://appsforoffice.cdn.partner.office365.cn',
  ],
])('%s: office.js comes from elsewhere, and nothing is copied', (name, script, origin) => {
  expect(officeSource(name)).toEqual({ script, origin, files: [] });
  expect(new URL(script).origin).toBe(origin);
});

describe('local', () => {
  const { script, origin, files } = officeSource('local');

  test('office.js is one of the site’s own files', () => {
    expect([script, origin]).toEqual(['office-js/office.js', null]);
    expect(files).toContain('office.js');
  });

  test('each file is copied once, and is there in the npm package', () => {
    expect(files).toHaveLength(new Set(files).size);
    expect(files.filter((file) => !existsSync(join(DIST, file)))).toEqual([]);
  });

  test.each(['word', 'excel'])('%s has its own on every platform', (app) => {
    const platforms = files.filter((file) => file.startsWith(`${app}-`)).map((file) => file.split('-')[1]);
    expect(Array.from(new Set(platforms))).toEqual(['win32', 'mac', 'web', 'ios']);
  });
});

test.each(['', 'CDN', 'toString', '__proto__'])(
  '“%s” is no source: the message says which there are',
  (name) => {
    expect(() => officeSource(name)).toThrow(
      new TypeError(`--env office=${name}: choose one of cdn, cn, local`),
    );
  },
);
