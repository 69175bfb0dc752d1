import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { readAboutLink } from '@/core/link';
import { DIST } from '#tests/office-host/client';
import { MANIFEST } from '../validate-manifest/real-manifest';

const PAGES = join(__dirname, '../../../src/apps/taskpane/pages');

interface Copy {
  readonly from: string;
  readonly to?: string;
  readonly transform?: (text: Buffer) => string | Buffer;
}

interface Plugin {
  /** Of the one that copies. */
  readonly patterns?: readonly Copy[];
  /** Of the one that writes files twice. */
  readonly twins?: readonly (readonly [from: string, to: string])[];
  /** Of those that write a page. */
  readonly userOptions?: {
    readonly filename: string;
    readonly templateParameters: { readonly office: string | null };
  };
}

interface Target {
  readonly name: string;
  readonly plugins: readonly Plugin[];
}

const targetsFor = jest.requireActual<(env: object) => readonly Target[]>('../../../webpack.config.js');

const pluginsFor = (env: object): readonly Plugin[] =>
  targetsFor(env).find(({ name }) => name === 'web')?.plugins ?? [];
const copiesFor = (env: object): readonly Copy[] => pluginsFor(env).flatMap(({ patterns }) => patterns ?? []);

const ofPackage = (file: string): string => realpathSync(join(DIST, file));

/** Files of office.js by where they are copied to. */
function officeFiles(env: object): ReadonlyMap<string, string> {
  return new Map(
    copiesFor(env).flatMap(({ from, to = '' }) => (to.startsWith('office-js/') ? [[to, from] as const] : [])),
  );
}

/** What the pages of the site take office.js from. */
function officeOfPages(env: object): Readonly<Record<string, string | null>> {
  const pages = pluginsFor(env).flatMap(({ userOptions }) => userOptions ?? []);
  return Object.fromEntries(
    pages.map(({ filename, templateParameters }) => [filename, templateParameters.office]),
  );
}

describe('office.js on the site’s own server', () => {
  const files = officeFiles({ office: 'local' });

  test('is copied of files that are there', () => {
    expect(files.size).toBe(20);
    expect(Array.from(files.values()).filter((file) => !existsSync(file))).toEqual([]);
  });

  test.each([
    ['office-js/office.js', 'office.js'],
    ['office-js/telemetry/oteljs.js', 'telemetry/oteljs.js'],
    ['office-js/word-web-16.00.js', 'word-web-16.00.js'],
    ['office-js/excel-win32-16.01-core.js', 'excel-win32-16.01-core.js'],
    ['office-js/zh-cn/office_strings.js', 'zh-cn/office_strings.js'],
    ['office-js/en-us/office_strings.js', 'en-us/office_strings.js'],
  ])('%s is %s of the npm package', (to, from) => {
    expect(realpathSync(files.get(to) ?? '')).toBe(ofPackage(from));
  });

  test('has the folders of languages in capitals too', () => {
    const twins = pluginsFor({ office: 'local' }).flatMap((plugin) => plugin.twins ?? []);
    expect(twins).toEqual([
      ['office-js/zh-cn/office_strings.js', 'office-js/zh-CN/office_strings.js'],
      ['office-js/en-us/office_strings.js', 'office-js/en-US/office_strings.js'],
    ]);
  });

  test('is where the pane asks for it', () => {
    const { 'taskpane.html': script } = officeOfPages({ office: 'local' });
    expect(realpathSync(files.get(String(script)) ?? '')).toBe(ofPackage('office.js'));
  });

  test.each([
    { env: {}, script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js' },
    { env: { office: 'cdn' }, script: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js' },
    {
      env: { office: 'cn' },
      script: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    },
  ])('$env: is not copied, and the page without Office asks for none', ({ env, script }) => {
    expect(officeFiles(env).size).toBe(0);
    expect(officeOfPages(env)).toEqual({ 'taskpane.html': script, 'index.html': null });
  });

  test('comes from nowhere else', () => {
    expect(() => targetsFor({ office: 'mirror' })).toThrow(
      new TypeError('--env office=mirror: choose one of cdn, cn, local'),
    );
  });
});

describe('the manifest of the site', () => {
  const written = (env: object): string => {
    const copy = copiesFor(env).find(({ from }) => from === 'manifest.xml');
    return String(copy?.transform?.(Buffer.from(MANIFEST)));
  };

  test('is the one of the repository, where no address is given', () => {
    expect(written({})).toBe(MANIFEST);
  });

  test.each([
    ['https://intranet.example/taizhang/', 'https://intranet.example/taizhang/taskpane.html'],
    ['https://10.0.0.7:8443', 'https://10.0.0.7:8443/taskpane.html'],
  ])('for --env url=%s opens %s, and nothing points elsewhere', (url, page) => {
    const manifest = written({ url });
    expect(/<SourceLocation DefaultValue="([^"]*)"/.exec(manifest)?.[1]).toBe(page);
    expect(manifest.includes('localhost')).toBe(false);
  });

  test('for an address that is none is not written', () => {
    expect(() => written({ url: 'http://intranet.example/' })).toThrow(
      new TypeError('http://intranet.example/ is no https address of a folder'),
    );
  });
});

test('the site says itself that it carries no link', () => {
  const [pages] = copiesFor({});
  expect(pages?.from).toBe('*.{css,js,json}');
  const text = readFileSync(join(PAGES, 'link.json'), 'utf8');
  expect(readAboutLink(text)).toEqual({ link: false, needsCode: false });
});
