/** Where something stands in the text of its paragraph, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A number with what it counts in: 5次, 十二名, 3.5万元. */
export interface CountToken extends Span {
  readonly kind: 'count';
  readonly value: number;
  /** Empty where none stands there: 应到25，实到24. */
  readonly measure: string;
  /** Where the measure ends; `end` is that of the numeral. */
  readonly measureEnd: number;
  /** 50余人, 上百人次: nobody can add it up. */
  readonly isAbout: boolean;
  readonly isChinese: boolean;
}

/** 95%, 百分之九十五, in per cent. */
export interface ShareToken extends Span {
  readonly kind: 'share';
  readonly value: number;
  readonly decimals: number;
}

/** 2021年3月5日, 3月5日, 3月. */
export interface DateToken extends Span {
  readonly kind: 'date';
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** 2021年, 2021年度, or 去年: so many years from the one the report is for. */
export interface YearToken extends Span {
  readonly kind: 'year';
  readonly year: number | null;
  readonly offset: number;
}

/** 第一季度, 上半年, 1—6月: months of a year. */
export interface PartToken extends Span {
  readonly kind: 'part';
  readonly from: number;
  readonly to: number;
}

export type Token = CountToken | ShareToken | DateToken | YearToken | PartToken;

type Bare<T> = T extends Span ? Omit<T, keyof Span> : never;

/** What a spelling says, before it is known where it stands. */
export type TokenBody = Bare<Token> & { readonly length?: number };
