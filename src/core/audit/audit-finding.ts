import type { Severity } from '@/core/findings';

/** Every code with its severity; the wording room has one sentence per code and language. */
export const AUDIT_SEVERITIES = {
  'audit.markOutdated': 'error',
  'audit.markEdited': 'warning',
  'audit.oldValue': 'error',
  'audit.figureDiffers': 'error',
  'audit.dateImpossible': 'error',
  'audit.attendedAboveExpected': 'error',
  'audit.partAboveWhole': 'error',
  'audit.rateDiffers': 'error',
  'audit.growthDiffers': 'error',
  'audit.timesDiffer': 'error',
  'audit.partsDiffer': 'error',
  'audit.listDiffers': 'error',
  'audit.sameFactDiffers': 'error',
  'audit.dateOutside': 'warning',
  'audit.staleYear': 'warning',
  'audit.couldBeLive': 'info',
} as const satisfies Record<string, Severity>;

export type AuditCode = keyof typeof AUDIT_SEVERITIES;

/** What can be done at once. To accept the number with a reason is always possible besides. */
export type AuditFix =
  | { readonly type: 'makeLive'; readonly key: string; readonly label: string; readonly text: string }
  | { readonly type: 'correct'; readonly text: string };

/** A number of a document that can't be right beside another, as data. */
export interface AuditFinding {
  readonly code: AuditCode;
  readonly severity: Severity;
  /** The paragraph's own index, and where the number stands in its text, in UTF-16 units. */
  readonly paragraph: number;
  readonly start: number;
  readonly length: number;
  readonly text: string;
  readonly sentence: string;
  /** Where the sentence begins in the paragraph. */
  readonly sentenceStart: number;
  /** The figure it states; null: none that is known. */
  readonly key: string | null;
  /** The mark in which the number begins, by its own index; null: it is typed. */
  readonly mark: number | null;
  /** What the wording needs: the numbers it contradicts. */
  readonly fields: Readonly<Record<string, string | number>>;
  readonly fix: AuditFix | null;
  /** 人工口径: why the record keeps such a text of the figure; null: it does not. */
  readonly kept: string | null;
  /** Why somebody lets it stand; null: nobody does. */
  readonly accepted: string | null;
}

/** A finding that somebody lets stand, as it is found again: by its words, wherever they have moved. */
export interface Acceptance {
  readonly code: string;
  readonly sentence: string;
  readonly text: string;
  readonly reason: string;
}
