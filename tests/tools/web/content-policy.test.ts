import { createHash } from 'node:crypto';

const { sitePolicy, singleFilePolicy } = jest.requireActual<{
  sitePolicy: (officeOrigin: string | null) => string;
  singleFilePolicy: (scripts: readonly string[], style: string) => string;
}>('../../../tools/web/content-policy.cjs');

/** Of nothing at all: the empty style element that Fluent fills rule by rule. */
const EMPTY = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('a page with files beside it', () => {
  test.each([
    ['its own office.js', null, "script-src 'self';"],
    [
      'Microsoft’s',
      'https://appsforoffice.microsoft.com',
      "script-src 'self' https://appsforoffice.microsoft.com;",
    ],
  ])('may load %s, and else only what is its own', (_title, origin, scripts) => {
    expect(sitePolicy(origin)).toBe(
      `default-src 'none'; ${scripts} style-src 'self' ${EMPTY}; img-src 'self' data: blob:; ` +
        "worker-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    );
  });
});

describe('a page with everything inside', () => {
  test('may run its script and take its style, and ask nobody for anything', () => {
    expect(singleFilePolicy(['run()'], 'p{}')).toBe(
      `default-src 'none'; script-src ${hashOf('run()')}; style-src ${hashOf('p{}')} ${EMPTY}; ` +
        "img-src data: blob:; worker-src blob:; base-uri 'none'; form-action 'none'",
    );
  });

  test('counts the bytes of UTF-8', () => {
    const asBytes = createHash('sha256').update(Buffer.from('台账', 'utf8')).digest('base64');
    expect(singleFilePolicy(['台账'], '')).toContain(`script-src 'sha256-${asBytes}';`);
  });
});

test.each([
  ['a site', sitePolicy('https://appsforoffice.microsoft.com')],
  ['a single file', singleFilePolicy(['run()'], 'p{}')],
])('the policy of %s allows neither inline scripts nor code made of text', (_title, policy) => {
  expect(policy).not.toMatch(/unsafe|\*|http:/);
});
