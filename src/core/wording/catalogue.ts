import type { AuditCode } from '@/core/audit';
import type { BlankKind, Doubt, ReasonCode } from '@/core/blanks';
import type { CorrectionReason } from '@/core/doctor';
import type { FailureCode } from '@/core/failure';
import type { FindingCode, Severity } from '@/core/findings';
import type { Frequency, NearReason } from '@/core/figures';
import type { ChangeStatus, LeftReason, UnwrittenReason } from '@/core/marks';
import type { OddChange, StaleReason, YearDoubt } from '@/core/year-turn';

/** Interface languages; the first is the default. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A sentence with `{field}` gaps. */
export type Template = string;

/** Fields of a failure: names of sheets, a number of paragraphs. */
export const LEFTOVERS = ['left', 'remaining'] as const;
type Leftover = (typeof LEFTOVERS)[number];

/** What a row was to a figure or is to it, where it counts at one time only. */
type MoveCode = 'wasNear' | 'wasOther' | 'wasThere' | 'isNear' | 'isOther' | 'isThere' | 'gone';

/** What changed in a row; `other`: none of what is recorded of it. `gives`: its number. `empty` stands for nothing. */
type RowChangeCode = 'date' | 'kind' | 'topic' | 'other' | 'gives' | 'empty';

/** Why a figure is proposed; what it is counted in; and where a name is nobody's, and none is like it. */
type SuggestionCode = ReasonCode | 'countedIn' | 'noName';

/** Every sentence of one language, keyed by code. */
export interface Catalogue {
  readonly findings: Readonly<Record<FindingCode, Template>>;
  /** What is wrong, and what to do. */
  readonly failures: Readonly<Record<FailureCode, readonly [what: Template, toDo: Template]>>;
  readonly reasons: Readonly<Record<NearReason, Template>>;
  /** Why a row came or went. */
  readonly moves: Readonly<Record<MoveCode, Template>>;
  readonly rowChanges: Readonly<Record<RowChangeCode, Template>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** What a file turned out to be, by the `found` of a failure. */
  readonly fileKinds: Readonly<Record<string, string>>;
  /** What to do where such a file came in place of a ledger; of kinds left out, what the failure itself says. */
  readonly instead: Readonly<Record<string, Template>>;
  /** A limit by its unit. */
  readonly limits: Readonly<Record<'MB' | 'rows', Template>>;
  /** How often something is due. */
  readonly frequencies: Readonly<Record<Frequency, string>>;
  readonly statuses: Readonly<Record<ChangeStatus, string>>;
  /** Why a mark does not say its new text, and what to do. */
  readonly unwritten: Readonly<Record<UnwrittenReason, Template>>;
  /** Why a blank has not become a mark, and what to do. */
  readonly left: Readonly<Record<LeftReason, Template>>;
  /** Why a cell of a ledger is to be corrected, and what is done. */
  readonly corrections: Readonly<Record<CorrectionReason, Template>>;
  /** What strikes about a figure, last year's value beside the new one. */
  readonly oddChanges: Readonly<Record<OddChange, string>>;
  /** Why a typed year is to be looked at. */
  readonly yearDoubts: Readonly<Record<YearDoubt, string>>;
  /** What a typed number is that stays behind. */
  readonly staleReasons: Readonly<Record<StaleReason, string>>;
  /** What is to stand in a blank. */
  readonly blankKinds: Readonly<Record<BlankKind, string>>;
  readonly suggestions: Readonly<Record<SuggestionCode, Template>>;
  /** What speaks against a figure that is proposed. */
  readonly doubts: Readonly<Record<Doubt, string>>;
  /** What is wrong with a number of a document, and what to do. */
  readonly audit: Readonly<Record<AuditCode, Template>>;
  /** What a failed job could not take back, by the field of the failure that tells it. */
  readonly leftovers: Readonly<Record<Leftover, Template>>;
}

/** The failures of the live link, which stand in a table of their own. */
export type LinkFailures = Pick<
  Catalogue['failures'],
  Extract<FailureCode, `link.${string}` | `serve.${string}` | `store.${string}`>
>;

/** Those only the command line has, likewise. */
export type CommandLineFailures = Pick<
  Catalogue['failures'],
  Extract<FailureCode, `usage.${string}` | `folder.${string}` | `rollup.${string}` | `bind.${string}`>
>;
