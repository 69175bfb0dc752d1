import type { AuditFinding } from '@/core/audit';
import type {
  Change,
  DocumentParagraph,
  DocumentRecord,
  LeftReason,
  Mark,
  RecordReading,
  RefreshChoices,
  ReportHost,
  TakenFigure,
  UnwrittenReason,
} from '@/core/marks';

/** A number that was not put right, and why. */
export type LeftFix =
  | { readonly finding: AuditFinding; readonly type: 'mark'; readonly reason: UnwrittenReason }
  | { readonly finding: AuditFinding; readonly type: 'typed'; readonly reason: LeftReason };

export interface FixOutcome {
  readonly made: number;
  readonly left: readonly LeftFix[];
}

/** A document as it was looked through, and its record now. */
export interface FixedDocument {
  readonly marks: readonly Mark[];
  readonly paragraphs: readonly DocumentParagraph[];
  readonly reading: RecordReading;
}

/** Figures of a ledger, wherever they are counted. */
export interface CountedFigures {
  planRefresh(
    marks: readonly Mark[],
    reading: RecordReading,
    choices: RefreshChoices,
    writtenAt: string,
  ): Promise<{ readonly changes: readonly Change[]; readonly record: DocumentRecord }>;
  /** Rejects with Failure figure.unknown where there is no such figure. */
  takeFigure(key: string, writtenAt: string): Promise<TakenFigure>;
}

export interface FixTools {
  readonly host: Pick<ReportHost, 'adoptBlanks' | 'applyEdits' | 'readParagraphs' | 'writeTyped'>;
  /** Null: there is no ledger, or one of another scope, and what the record says is put in. */
  readonly counted: CountedFigures | null;
  /** ISO 8601 date-time. */
  readonly writtenAt: string;
}
