/** A cell as its XML states it (`c`, ECMA-376 part 1, 18.3.1.4), its place left out. */
export interface RawCell {
  /** Index of the cell's style, as written. */
  readonly style: string;
  /** `n` number, `s` shared string, `str` and `inlineStr` text, `b` boolean, `e` error, `d` ISO date. */
  readonly type: string;
  readonly formula: boolean;
  /** What is stored; null where nothing is, not even an empty text. */
  readonly value: string | null;
}
