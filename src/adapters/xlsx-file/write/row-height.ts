import { ROW_HEIGHT } from './look';

const LINE_HEIGHT = 15;
const PADDING = 7;
/** Excel's limit, in points. */
const HIGHEST = 409;
/** East Asian characters take two places each. */
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6]/g;

export interface WrappedText {
  readonly text: string;
  /** The column's width, in characters. */
  readonly width: number;
}

/** A row's height in points in which all these texts can be read, as far as can be told without their font. */
export function rowHeight(texts: readonly WrappedText[]): number {
  const lines = Math.max(1, ...texts.map(countLines));
  return Math.min(HIGHEST, Math.max(ROW_HEIGHT.body, lines * LINE_HEIGHT + PADDING));
}

function countLines({ text, width }: WrappedText): number {
  const room = Math.max(1, width - 1);
  return text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil((line.length + (line.match(WIDE)?.length ?? 0)) / room)))
    .reduce((sum, count) => sum + count, 0);
}
