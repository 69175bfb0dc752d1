import type { Failure } from '@/core/failure';
import type { FigureValue } from '@/core/figures';
import type { Finding } from '@/core/findings';
import type { LedgerFile, MappableSheet } from '@/core/ledger';
import type { SettingGroup, SettingText } from '@/core/settings';
import type { Language } from '@/core/wording';

/** An account as screens show it: light enough to go from one thread to another whenever it changes. */
export interface Overview {
  readonly sources: readonly LedgerFile[];
  readonly year: number;
  /** In contract form. */
  readonly period: string;
  readonly branch: string | null;
  /** The years and branches the ledger knows; those of a packet are as they came. */
  readonly years: readonly number[];
  readonly branches: readonly string[];
  /** True for a packet: what was counted elsewhere can't be counted for another time. */
  readonly isFixed: boolean;
  /** When the figures of a packet were counted, as an ISO 8601 date-time; null: they are counted here. */
  readonly takenAt: string | null;
  /** Why files that were chosen with the others are not counted. */
  readonly unread: readonly Pick<Failure, 'code' | 'fields'>[];
  readonly figures: readonly FigureLine[];
  readonly findings: readonly Finding[];
  readonly reminders: readonly ReminderLine[];
  readonly months: MonthLines | null;
  /** What sheets are called by their role. */
  readonly roleTexts: Readonly<Record<Language, Readonly<Record<string, string>>>>;
  readonly narratives: readonly { readonly name: string; readonly label: string }[];
  readonly profile: readonly ProfileLine[];
  /** Sheets a person could say something about; none of a packet. */
  readonly mappable: readonly MappableSheet[];
  readonly settings: readonly SettingLine[];
}

/** A figure without its rows. */
export interface FigureLine {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly value: FigureValue | null;
  /** As it stands in a report; empty where the value is null. */
  readonly text: string;
  readonly definition: string;
  readonly possible: boolean;
  readonly shortened: boolean;
  readonly rows: number;
  readonly excluded: number;
}

/** What one rule says of one period or of several. */
export interface ReminderLine {
  readonly rule: string;
  readonly periods: readonly string[];
  readonly sentences: Readonly<Record<Language, string>>;
}

/** Counts by month and kind; null where a figure has no value. */
export interface MonthLines {
  readonly chartTitle: string;
  readonly heading: string;
  readonly totalLabel: string;
  readonly months: readonly string[];
  readonly columns: readonly {
    readonly heading: string;
    /** True where it counts what the other columns count. */
    readonly isTotal: boolean;
    readonly ofMonth: readonly (number | null)[];
    readonly ofPeriod: number | null;
  }[];
}

/** A setting with its words in every language; `chosen` and `usual` are ids of choices. */
export interface SettingLine {
  readonly id: string;
  readonly group: SettingGroup;
  readonly section: string;
  readonly choices: readonly string[];
  readonly chosen: string;
  readonly usual: string;
  readonly texts: Readonly<Record<Language, SettingText>>;
}

/** A text of the profile; `text` is null where neither the ledger nor the user gave one. */
export interface ProfileLine {
  readonly name: string;
  readonly label: string;
  readonly text: string | null;
}
