import { Failure } from '@/core/failure';
import { asksTheSame } from './counted-scope';
import { describeScope } from './describe-scope';
import type { DocumentRecord, RecordedScope } from './record';

/**
 * A document is of one year, period and branch, and is counted in one way: a number counted otherwise would be
 * counted like all others by the next refresh. @throws Failure document.otherScope
 */
export function requireSameScope(document: DocumentRecord, added: RecordedScope): void {
  if (document.figures.length === 0 || asksTheSame(document, added)) return;
  throw new Failure('document.otherScope', { was: describeScope(document), is: describeScope(added) });
}
