import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, type DOMWindow } from 'jsdom';

const SCRIPT = readFileSync(join(__dirname, '../../../../src/apps/taskpane/pages/too-old.js'), 'utf8');
const PAGE = '<div id="root">正在打开…</div><div id="too-old" hidden>太旧</div>';

/** What the program needs and jsdom does not have. */
const LENT = ['Worker', 'structuredClone'];

/** A browser with all that is needed but for this. It has not read the page to its end yet. */
function browserWithout(missing: string | null): DOMWindow {
  const { window } = new JSDOM(PAGE, { runScripts: 'outside-only' });
  for (const name of LENT) Reflect.set(window, name, () => undefined);
  if (missing !== null) window.eval(`delete ${missing}`);
  return window;
}

const loaded = ({ document }: DOMWindow): Promise<void> =>
  new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve()));

const hiddenIn = ({ document }: DOMWindow): readonly string[] =>
  Array.from(document.querySelectorAll('[hidden]'), ({ id }) => id);

describe.each([
  [null, ['too-old']],
  ['window.Promise', ['root']],
  ['window.Worker', ['root']],
  ['window.structuredClone', ['root']],
  ['Array.prototype.findLast', ['root']],
])('a browser that lacks %s hides %j', (missing, expected) => {
  test('once the page is there', async () => {
    const window = browserWithout(missing);
    const reading = loaded(window);
    window.eval(SCRIPT);
    expect(hiddenIn(window)).toEqual(['too-old']);
    await reading;
    expect(hiddenIn(window)).toEqual(expected);
  });

  test('at once where it is', async () => {
    const window = browserWithout(missing);
    await loaded(window);
    window.eval(SCRIPT);
    expect(hiddenIn(window)).toEqual(expected);
  });
});
