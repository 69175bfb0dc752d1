/** A cell as its XML states it (`c`, ECMA-376 part 1, 18.3.1.4), its place left out. */
export interface RawCell {
  /** Index of the cell's style; NaN where what is written is none. */
  readonly style: number;
  /** `n` number, `s` shared string, `str` and `inlineStr` text, `b` boolean, `e` error, `d` ISO date. */
  readonly type: string;
  readonly formula: boolean;
  /** What is stored, a whole number perhaps as such; null where nothing is, not even an empty text. */
  readonly value: string | number | null;
}
