import { notSimulated, type Argument } from '../../protocol';
import type { Editing } from '../edit/editing';
import { insertInSpan } from '../edit/insert-text';
import type { Span } from '../text/span';
import { oneOf } from './arguments';

/** A line or page break beside a span; of the breaks between sections none is simulated. */
export function insertBreak(
  editing: Editing,
  span: Span,
  kind: Argument | undefined,
  place: 'Before' | 'After' | 'Start' | 'End',
): void {
  if (typeof kind === 'string' && kind.startsWith('Section')) notSimulated(`InsertBreak of ${kind}`);
  const sign = oneOf(kind, ['Line', 'Page'], 'InsertBreak') === 'Line' ? '\v' : '\f';
  insertInSpan(editing, span, sign, place);
}
