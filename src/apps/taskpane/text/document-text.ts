import type { AuditTexts } from './audit-text';
import type { ReviewText } from './review-text';
import type { TraceText } from './trace-text';
import type { TurnText } from './turn-text';

/** What is said of a document that holds figures. */
export interface DocumentText extends ReviewText, AuditTexts {
  readonly trace: TraceText;
  readonly turn: TurnText;
  /** The heading of 填空 where there is no ledger. */
  readonly blanksAlone: string;
}
