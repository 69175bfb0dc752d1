import type { Finding } from '@/core/findings';
import type { Figures, Reminder } from '@/core/figures';
import type { Ledger, LedgerFile, Mappings } from '@/core/ledger';
import type { RecordedMapping } from '@/core/marks';
import type { Choices, Settings } from '@/core/settings';
import type { Period } from '@/core/values';
import type { Pack } from './pack';

/** What a user asks figures for. Without a year, the one the ledger tells. */
export interface Question {
  readonly year?: number;
  /** The year of the document to be refreshed, where the ledger tells none of its own. */
  readonly preferredYear?: number;
  /** The period, once the year is known. */
  readonly period?: (year: number) => Period;
  readonly branch?: string;
  /** Where figures are to be counted otherwise than usual. */
  readonly settings?: Settings;
  /** What people say of sheets and columns, where headings do not tell. */
  readonly mappings?: Mappings;
}

/** What every command and pane starts from: figures, and what there is to say about where they come from. */
export interface Account {
  readonly sources: readonly LedgerFile[];
  /** What people said of sheets, as the record of a document keeps it. */
  readonly mappings: readonly RecordedMapping[];
  readonly figures: Figures;
  readonly findings: readonly Finding[];
  /** What was due and is not held: counted when first asked for, since a report says nothing of it. */
  readonly reminders: () => readonly Reminder[];
  /** The trade as the settings have it. */
  readonly pack: Pack;
  /** What was chosen besides the usual. */
  readonly settings: Readonly<Record<keyof Settings, Choices>>;
}

/** Ledgers read and counted. */
export interface LedgerAccount extends Account {
  readonly ledger: Ledger;
}
