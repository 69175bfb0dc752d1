import type { Finding } from '@/core/findings';
import type { Figure, FigureValue, Reminder, Scope } from '@/core/figures';
import type { Settings } from '@/core/settings';

/**
 * Figures on their way from one program to another, without the ledger they were counted in: what a Word pane needs
 * to write and refresh a report of the workbook that is open in Excel.
 */
export interface Packet {
  /** ISO 8601 date-time of the counting. */
  readonly takenAt: string;
  readonly ledgers: readonly { readonly file: string; readonly sha256: string }[];
  readonly scope: Scope;
  /** In the order of their definitions; those for a part of the time come last. */
  readonly figures: readonly CarriedFigure[];
  readonly lists: readonly CarriedList[];
  readonly findings: readonly Finding[];
  readonly reminders: readonly Reminder[];
  /** How it was counted, where not as usual; absent: a packet of an earlier version. */
  readonly settings?: Settings;
  /** What figures say of which nothing else is carried, by key; absent: there are none such. */
  readonly values?: Readonly<Record<string, FigureValue | null>>;
}

export interface CarriedFigure {
  readonly figure: Figure;
  /** What people call it besides its key; none for a part of the time. */
  readonly names: readonly string[];
  /** False for what serves rules and other figures, and for a part of the time. */
  readonly shown: boolean;
}

/** A figure that is a list of rows, by the name of its definition. */
export interface CarriedList {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
}
