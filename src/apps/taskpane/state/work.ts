import { Failure, isFailure } from '@/core/failure';

/** What the program is busy with; the pane's texts have a sentence for each. */
export type WorkName =
  | 'readFiles'
  | 'readPacket'
  | 'readWorkbook'
  | 'count'
  | 'readDocument'
  | 'applyEdits'
  | 'restore'
  | 'turnYear'
  | 'audit'
  | 'findBlanks'
  | AmendName
  | 'insertReport'
  | 'insertFigure'
  | 'writeReport'
  | 'writeAnnex'
  | 'writeBlank'
  | 'writeFigures'
  | 'createSheets'
  | 'keepMapping'
  | 'copyPacket'
  | 'correctCells'
  | 'restoreCells'
  | 'correctFile';

/** What an audit of the document, or a look for its blanks, leads to. */
export type AmendName = 'fixNumbers' | 'acceptFinding' | 'fillBlanks' | 'emptyBlanks';

/** A job that takes its time. */
export interface Work {
  readonly name: WorkName;
  /** What it is about, such as a file's name; may be empty. */
  readonly about: string;
  /** From 0 to 1; null: nobody can tell. */
  readonly share: number | null;
  /** True while it waits for the user to leave a cell. */
  readonly isWaiting: boolean;
  /** Null: it can't be stopped half-way. */
  readonly cancel: (() => void) | null;
}

/** Is something being changed just now? Reading keeps nobody from choosing what is to be done next. */
export function isWriting(work: Work | null): boolean {
  return work !== null && work.name !== 'readDocument';
}

/** What is to be told of an error: nothing where somebody cancelled. */
export function failureOf(error: unknown): Failure | null {
  if (isFailure(error)) return error;
  if (isAbort(error)) return null;
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new Failure('internal', { message }, { cause: error });
}

function isAbort(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'name' in error && error.name === 'AbortError';
}
