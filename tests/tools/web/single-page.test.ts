import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import fc from 'fast-check';

interface Parts {
  readonly script: string;
  readonly style: string;
  readonly notices: string;
  readonly tooOld: { readonly script: string; readonly text: string };
}

const { singlePage } = jest.requireActual<{ singlePage: (template: string, parts: Parts) => string }>(
  '../../../tools/web/single-file-plugin.cjs',
);

const TEMPLATE = readFileSync(join(__dirname, '../../../src/apps/taskpane/pages/single-file.html'), 'utf8');
const PARTS: Parts = {
  script: 'globalThis.done = 1;',
  style: 'p{color:red}',
  notices: 'MIT',
  tooOld: { script: 'look();', text: '<p>太旧</p>' },
};

/** The page as a browser reads it. */
function read(parts: Partial<Parts>) {
  const page = singlePage(TEMPLATE, { ...PARTS, ...parts });
  const { document } = new JSDOM(page).window;
  const scripts = Array.from(document.scripts, ({ text }) => text);
  const policy = document
    .querySelector('meta[http-equiv="Content-Security-Policy"]')
    ?.getAttribute('content');
  return { page, document, scripts, policy: policy ?? '' };
}

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Runs a script that gives a text as `said`. */
function saidBy(script: string): unknown {
  const { window } = new JSDOM('', { runScripts: 'outside-only' });
  window.eval(script);
  return Reflect.get(window, 'said');
}

test('the page holds its script, its style and the notices, and asks for no file', () => {
  const { document, scripts } = read({});
  expect(scripts).toEqual([PARTS.tooOld.script, PARTS.script]);
  expect(document.getElementById('too-old')?.textContent).toBe('太旧');
  expect(document.querySelector('style')?.textContent).toBe(PARTS.style);
  expect(document.querySelectorAll('script[src], link[rel="stylesheet"], img[src]')).toHaveLength(0);
  expect(document.getElementById('root')?.textContent).toContain('正在打开');
});

test.each([
  ['plain', 'said = 1'],
  ['with the end of a script inside', 'said = "</script><script>alert(1)</script>"'],
  ['with that end in capitals', 'said = "</SCRIPT>"'],
  ['with the beginning of a comment', 'said = "<!-- --" + ">"'],
  ['with what would be a pattern of replacement', 'said = "$& $` $\' $$ $1"'],
  ['with a place of the template', 'said = "{{style}}"'],
])('a script %s stays one, and is what the policy allows', (_title, script) => {
  const { scripts, policy, document } = read({ script });
  const [first = '', main = '', ...others] = scripts;
  expect(others).toEqual([]);
  expect(policy).toContain(`script-src ${hashOf(first)} ${hashOf(main)};`);
  expect(saidBy(main)).toBe(saidBy(script));
  expect(document.querySelector('style')?.textContent).toBe(PARTS.style);
});

test('any text in a script arrives as it is', () => {
  const pieces = fc.array(
    fc.oneof(fc.constantFrom('<', '/', 'script', '!--', '-->', '$', '{{script}}', '台账'), fc.string()),
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const said = parts.join('');
      const { scripts } = read({ script: `said = ${JSON.stringify(said)}` });
      expect(scripts).toHaveLength(2);
      expect(saidBy(scripts[1] ?? '')).toBe(said);
    }),
    { numRuns: 30 },
  );
});

test('the style is what the policy allows', () => {
  const style = 'body{font-family:"宋体"}';
  const { document, policy } = read({ style });
  expect(document.querySelector('style')?.textContent).toBe(style);
  expect(policy).toContain(`style-src ${hashOf(style)} `);
});

test('notices stand in a comment that they can’t end', () => {
  const notices = 'MIT --> <script>alert(1)</script> --!> React -- Meta';
  const { document, scripts } = read({ notices });
  expect(scripts).toHaveLength(2);
  const comments = Array.from(document.body.childNodes).filter(({ nodeType }) => nodeType === 8);
  expect(comments.map(({ textContent }) => textContent?.trim())).toEqual([notices.replaceAll('--', '- -')]);
});
