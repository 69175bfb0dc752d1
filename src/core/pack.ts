import type { BlankWords } from '@/core/blanks';
import type { ProseWords } from '@/core/prose';
import type { AnnexDefinition, NarrativeText } from '@/core/report';
import type { Expectation, FigureDefinition, ReminderRule } from '@/core/figures';
import type { LedgerModel, WorkbookTemplate } from '@/core/ledger';
import type { RollupDefinition } from '@/core/rollup';
import type { Setting, SettingText } from '@/core/settings';
import type { YearBoundPhrase } from '@/core/year-turn';

/** One trade as data: what its ledgers look like, which figures it counts, which reports it writes. */
export interface Pack {
  readonly name: string;
  readonly ledger: LedgerModel;
  readonly figures: readonly FigureDefinition[];
  readonly expectations: readonly Expectation[];
  readonly reminders: readonly ReminderRule[];
  /** Sentences for reminders by rule, per language; `{period}` is the period in words. */
  readonly reminderTexts: Readonly<Record<'zh-CN' | 'en', Readonly<Record<string, string>>>>;
  /** What sheets are called by their role, per language. */
  readonly roleTexts: Readonly<Record<'zh-CN' | 'en', Readonly<Record<string, string>>>>;
  /** What may be decided about all this; each choice makes another pack of it. */
  readonly settings: readonly Setting<Pack>[];
  /** Settings in words by their id, per language. */
  readonly settingTexts: Readonly<Record<'zh-CN' | 'en', Readonly<Record<string, SettingText>>>>;
  /** The first is the one written unless another is named. */
  readonly narratives: readonly NarrativeText[];
  readonly annex: readonly AnnexDefinition[];
  /** What its branches come to together. */
  readonly rollup: RollupDefinition;
  /** Phrases of its reports that belong to one year; where two begin alike, the first is meant. */
  readonly yearBound: readonly YearBoundPhrase[];
  /** How its reports speak of what it counts. */
  readonly prose: ProseWords;
  /** How its documents leave open what it counts. */
  readonly blanks: BlankWords;
  /** A blank workbook for a year, ready to fill. */
  readonly template: (year: number) => WorkbookTemplate;
}
