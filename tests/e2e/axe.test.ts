/** @jest-environment jsdom */
import type { Page } from 'playwright-core';
import { faultsByAxe } from './axe';

/** A page of the test's own window, where a script is run and a function called as a browser would. */
const PAGE = {
  evaluate: (script: unknown): unknown =>
    typeof script === 'function' ? (script as () => unknown)() : window.eval(String(script)),
} as Page;

const SOUND = '<button type="button">更新</button><img src="" alt="图标"><label>名称<input></label>';

const withoutDetails = (fault: string): string => fault.replace(/ \|.*$/, '');

interface FaultCase {
  readonly title: string;
  readonly planted: string;
  readonly expected: readonly string[];
}

beforeEach(() => {
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
