import type { CalendarDate } from '@/core/values';
import type { ExclusionReason } from '@/core/ledger';

/** A named value computed from the ledger, with its sources. */
export interface Figure {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  /** Null where the ledger does not hold it: never 0. Dates as ISO text. */
  readonly value: FigureValue | null;
  /** As it stands in a report; empty where the value is null. */
  readonly text: string;
  /** 口径: what is counted, in words. */
  readonly definition: string;
  /** The rows counted, in ledger order, each once. */
  readonly rows: readonly RowRef[];
  /** The rows nearly counted, and why they fell out. */
  readonly excluded: readonly NearRow[];
  /** False where no table or column of the ledger could hold such a thing. */
  readonly possible: boolean;
  /** True where it came here without some of its rows: a packet carries so many at most. */
  readonly shortened: boolean;
}

export type FigureValue = number | string;

/** A row of a ledger as provenance shows it. */
export interface RowRef {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly date: CalendarDate | null;
  /** As people call it; several joined by 、. */
  readonly kind: string;
  readonly topic: string;
  /** Of a row that came here by itself: what tells it from others; absent: its ledger is at hand. */
  readonly fingerprint?: string;
}

export interface NearRow {
  readonly row: RowRef;
  readonly reason: NearReason;
  readonly detail: string;
}

export type NearReason =
  ExclusionReason | 'outOfPeriod' | 'otherYear' | 'otherBranch' | 'branchMissing' | 'valueUnknown';
