import type { Severity } from '@/core/findings';
import type { LeftReason } from '@/core/marks';

/** What the pane's words hold of 数字体检. */
export interface AuditTexts {
  readonly audit: AuditText;
}

/** Words for 数字体检. */
export interface AuditText {
  /** Its heading where there is no ledger. */
  readonly titleAlone: string;
  readonly hint: string;
  /** Where the document is all there is. */
  readonly hintAlone: string;
  readonly run: string;
  readonly again: string;
  readonly found: (numbers: number, findings: number) => string;
  readonly none: (numbers: number) => string;
  readonly noNumbers: string;
  /** For what the ledger was counted, and for what the document is. */
  readonly mismatch: (ledger: string, document: string) => string;
  readonly stale: string;
  readonly sections: Readonly<Record<Severity, (count: number) => string>>;
  readonly acceptedSection: (count: number) => string;
  readonly show: string;
  readonly showOf: (number: string) => string;
  readonly makeLive: string;
  readonly correct: string;
  /** Of a typed number that only a hand can write over. */
  readonly byHand: (text: string) => string;
  readonly accept: string;
  readonly acceptOf: (number: string) => string;
  readonly reason: string;
  readonly reasonHint: string;
  readonly confirm: string;
  readonly acceptedFor: (reason: string) => string;
  readonly takeBack: string;
  readonly takeBackOf: (number: string) => string;
  readonly all: string;
  readonly fix: (count: number) => string;
  readonly fixed: (count: number) => string;
  readonly notFixed: (count: number) => string;
  readonly left: Readonly<Record<LeftReason, string>>;
  readonly choose: string;
  readonly drop: string;
  readonly unsaved: string;
  readonly download: string;
}
