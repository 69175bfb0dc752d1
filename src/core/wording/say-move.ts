import type { RowMove } from '@/core/review';
import type { Language } from './catalogue';
import { catalogueOf, fillTemplate, sayReason } from './say';
import { sayRowChange } from './say-row-change';

/** Why a row counts now and did not; null: it is a new one, and there is nothing to be said. */
export function sayCame({ row, reason, detail, other }: RowMove, language: Language): string | null {
  const { moves } = catalogueOf(language);
  if (reason !== null) return fillTemplate(moves.wasNear, { reason: sayReason(reason, detail, language) });
  if (other === null) return null;
  const change = sayRowChange(other, row, language);
  return change === null ? moves.wasThere : fillTemplate(moves.wasOther, { change });
}

/** Why a row does not count now and did: what it is now, where it is still there. */
export function sayWent({ row, reason, detail, other }: RowMove, language: Language): string {
  const { moves } = catalogueOf(language);
  if (reason !== null) return fillTemplate(moves.isNear, { reason: sayReason(reason, detail, language) });
  if (other === null) return moves.gone;
  const change = sayRowChange(row, other, language);
  return change === null ? moves.isThere : fillTemplate(moves.isOther, { change });
}
