import { cellText } from '@/core/ledger';
import { compactText, parseCount } from '@/core/values';
import { splitPair } from './split-pair';
import type { Cure } from './proposal';

/** A number written as text. What stands in brackets beside it says more than the number, and would be lost. */
export const correctNumber: Cure = (finding, place, context) => {
  const { cell, row, column } = place;
  if (cell?.type !== 'text' || cell.formula === true) return null;
  const text = cellText(cell);
  const reading = parseCount(text);
  if (reading.state === 'pair') return splitPair(finding, place, context);
  if (reading.state !== 'read' || /[()]/.test(compactText(text))) return null;
  const becomes = { type: 'number', value: reading.value } as const;
  return { reason: 'numberText', cells: [{ row, column, stands: cell, becomes }] };
};
