import type { ChartColours } from './draw-month-chart';

/** Told apart also by those who see no red or no green (after Okabe and Ito), each 3:1 against its ground. */
const ON_WHITE = ['#0072b2', '#d55e00', '#00805f', '#8a5a9e', '#a66f00'];
const ON_BLACK = ['#56b4e9', '#e69f00', '#2ec4a0', '#d7a0c8', '#f0e442'];

/** For paper and for a light pane. */
export const LIGHT: ChartColours = {
  text: '#242424',
  grid: '#e0e0e0',
  background: '#ffffff',
  kinds: ON_WHITE,
};

export const DARK: ChartColours = {
  text: '#ffffff',
  grid: '#525252',
  background: '#292929',
  kinds: ON_BLACK,
};
