/** @jest-environment jsdom */
import type { Page } from 'playwright-core';
import { faultsByAxe } from './axe';

/** A page of the test's own window, where a script is run and a function called as a browser would. */
const PAGE = {
  evaluate: (script: unknown, given: unknown): unknown =>
    typeof script === 'function'
      ? (script as (given: unknown) => unknown)(given)
      : window.eval(String(script)),
} as Page;

const SOUND = '<button type="button">更新</button><img src="" alt="图标"><label>名称<input></label>';

const withoutDetails = (fault: string): string => fault.replace(/ \|.*$/, '');

interface FaultCase {
  readonly title: string;
  readonly planted: string;
  readonly expected: readonly string[];
}

beforeEach(() => {
  // jsdom animates nothing.
  Object.assign(document, { getAnimations: () => [] });
  // Colours are told apart on a canvas, which jsdom has not; the stories in Chromium look at them.
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  document.documentElement.lang = 'zh-CN';
  document.title = '台账';
});

test.each<FaultCase>([
  { title: 'nothing where nothing is wrong', planted: '', expected: [] },
  {
    title: 'a button without a name',
    planted: '<button type="button" id="bare"></button>',
    expected: ['button-name: #bare'],
  },
  {
    title: 'two of them, in one line',
    planted: '<button type="button" id="one"></button><button type="button" id="two"></button>',
    expected: ['button-name: #one, #two'],
  },
  {
    title: 'a field without a label, and a picture without words',
    planted: '<input id="field"><img id="picture" src="">',
    expected: ['image-alt: #picture', 'label: #field'],
  },
  {
    title: 'not what guards the focus of Fluent',
    planted: '<i data-tabster-dummy><button type="button"></button></i>',
    expected: [],
  },
])('axe finds $title', async ({ planted, expected }) => {
  document.body.innerHTML = `<main><h1>台账</h1>${SOUND}${planted}</main>`;
  const found = await faultsByAxe(PAGE);
  expect(found.map(withoutDetails).sort()).toEqual(expected);
});

test('axe finds a page without a language', async () => {
  document.body.innerHTML = `<main><h1>台账</h1>${SOUND}</main>`;
  document.documentElement.removeAttribute('lang');
  expect((await faultsByAxe(PAGE)).map(withoutDetails)).toEqual(['html-has-lang: html']);
});

const BUTTON = document.createElement('button');

test.each<{ title: string; then: (look: number) => void; expected: number }>([
  { title: 'once at a screen at rest', then: () => undefined, expected: 1 },
  {
    title: 'again when something was enabled meanwhile',
    then: (look) => {
      BUTTON.disabled = look < 2;
    },
    expected: 3,
  },
  {
    title: 'five times at a screen that never rests',
    then: (look) => {
      BUTTON.title = String(look);
    },
    expected: 5,
  },
])('axe looks $title', async ({ then, expected }) => {
  BUTTON.textContent = '更新';
  document.body.innerHTML = `<main><h1>台账</h1>${SOUND}</main>`;
  document.querySelector('main')?.append(BUTTON);
  let looks = 0;
  const evaluate = (script: unknown, given: unknown): unknown => {
    if (typeof script === 'function') {
      const { axe } = window as unknown as { axe: { run: (context: object) => Promise<unknown> } };
      const { run } = axe;
      jest.spyOn(axe, 'run').mockImplementation(async (context) => {
        looks += 1;
        then(looks);
        return run(context);
      });
    }
    return (PAGE.evaluate as (script: unknown, given: unknown) => unknown)(script, given);
  };
  expect(await faultsByAxe({ evaluate } as Page)).toEqual([]);
  expect(looks).toBe(expected);
});
