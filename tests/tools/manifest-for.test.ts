import fc from 'fast-check';
import { checkManifest, REPOSITORY_SITE } from '#tools/validate-manifest';
import { config } from '../../package.json';
import { MANIFEST } from './validate-manifest/real-manifest';

const { manifestFor } = jest.requireActual<{ manifestFor: (manifest: string, site: string) => string }>(
  '../../tools/manifest-for.cjs',
);

const pageOf = (manifest: string): string | undefined =>
  /<SourceLocation DefaultValue="([^"]*)"/.exec(manifest)?.[1];

describe('the manifest for another address', () => {
  test.each([
    ['https://intranet.example/', 'https://intranet.example/taskpane.html'],
    ['https://intranet.example', 'https://intranet.example/taskpane.html'],
    ['https://10.0.0.7:8443/taizhang', 'https://10.0.0.7:8443/taizhang/taskpane.html'],
    ['https://组织部.example/台账/', 'https://xn--tn0ag730l.example/%E5%8F%B0%E8%B4%A6/taskpane.html'],
    ['https://intranet.example/q&a/', 'https://intranet.example/q&amp;a/taskpane.html'],
    ['https://intranet.example/$&/', 'https://intranet.example/$&amp;/taskpane.html'],
  ])('%s: Office opens %s', (site, page) => {
    expect(pageOf(manifestFor(MANIFEST, site))).toBe(page);
  });

  test.each([
    ['http://intranet.example/'],
    ['intranet.example'],
    ['/taizhang/'],
    [''],
    ['https://intranet.example/?a=1'],
    ['https://intranet.example/#a'],
  ])('%s is none', (site) => {
    expect(() => manifestFor(MANIFEST, site)).toThrow(
      new TypeError(`${site} is no https address of a folder`),
    );
  });

  test('every rule holds at every address, and nothing still points to the development server', () => {
    const site = fc.webUrl({ validSchemes: ['https'], withQueryParameters: false, withFragments: false });
    fc.assert(
      fc.property(site, (address) => {
        const manifest = manifestFor(MANIFEST, address);
        expect(manifest).not.toContain('localhost');
        expect(checkManifest(manifest, REPOSITORY_SITE)).toEqual([]);
      }),
    );
  });

  test('the manifest in the repository is for the development server', () => {
    expect(pageOf(MANIFEST)).toBe(`https://localhost:${String(config.dev_server_port)}/taskpane.html`);
    expect(manifestFor(MANIFEST, 'https://localhost:3000/')).toBe(MANIFEST);
  });
});
