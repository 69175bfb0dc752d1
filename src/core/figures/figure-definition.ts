import type { Place } from '@/core/findings';
import type { Cell } from '@/core/ledger';
import type { Period } from '@/core/values';
import type { Condition } from './condition';

/** How a figure comes about, as data: packs and the 指标 sheet both declare these. */
export type FigureDefinition = FigureNaming & FigureSource;

export interface FigureNaming {
  readonly key: string;
  readonly label: string;
  /** Other names under which a narrative may ask for it. */
  readonly aliases?: readonly string[];
  readonly unit: string;
  readonly format: FigureFormat;
  /** Serves rules and other figures, not readers. */
  readonly internal?: true;
}

export type FigureSource =
  | RecordsSource
  | { readonly type: 'firstOf'; readonly keys: readonly string[] }
  | { readonly type: 'share'; readonly part: string; readonly whole: string }
  | { readonly type: 'datePart'; readonly of: string; readonly part: 'month' | 'day' }
  | { readonly type: 'year'; readonly offset: number }
  /** The period in words. */
  | { readonly type: 'period' }
  | { readonly type: 'profile'; readonly name: string }
  /** The stored content of one cell; null: the cell is empty. */
  | { readonly type: 'cell'; readonly cell: Cell | null; readonly place: Place };

/** Something counted over records. */
export interface RecordsSource {
  readonly type: 'records';
  /** Tables to look in: by role, or, for a user's figure, by the name of their sheet. */
  readonly tables: TableChoice;
  /** Records of any of these kinds; absent: all. */
  readonly kinds?: readonly string[];
  readonly conditions?: readonly Condition[];
  readonly time: FigureTime;
  readonly reduce: Reduction;
}

export interface TableChoice {
  readonly roles?: readonly string[];
  readonly sheets?: readonly string[];
}

/**
 * `period`: the report's period. `previousYear`: records for the year before the report year; `reportYear`: for it.
 * A period of its own: that one. `always`: whatever the date.
 */
export type FigureTime = 'period' | 'previousYear' | 'reportYear' | 'always' | Period;

/** A column is named as the model or the sheet's heading names it. */
export type Reduction =
  /** `ofNone`: what it is where the period as a whole has no such record; absent: 0, a true zero. */
  | { readonly by: 'count'; readonly ofNone?: 'unknown' }
  | { readonly by: 'sum' | 'average' | 'max' | 'min' | 'distinct'; readonly column: string }
  | { readonly by: 'firstDate' | 'lastDate' | 'dateList'; readonly column?: string }
  /** Σ part ÷ Σ whole over the rows where both are known. */
  | { readonly by: 'ratio'; readonly part: string; readonly whole: string }
  /** Rows that meet the conditions ÷ all rows of the tables and the time; with a column, its sums. */
  | { readonly by: 'share'; readonly column?: string };

export type FigureFormat =
  | { readonly style: 'number'; readonly decimals?: number }
  | { readonly style: 'share'; readonly decimals?: number }
  | { readonly style: 'chinese' | 'monthDay' | 'fullDate' | 'chineseDate' | 'isoDate' | 'text' };

/** A wording and when it holds: all conditions over figures; none: always. The text may hold `{{figure}}` tags. */
export interface PhraseCase {
  readonly conditions: readonly Condition[];
  readonly text: string;
}
