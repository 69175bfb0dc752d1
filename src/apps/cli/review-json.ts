import type { RecordedRow } from '@/core/marks';
import type { FigureDifference, RowMove } from '@/core/review';
import { sayReason, type Language } from '@/core/wording';

/**
 * Why figures change, as `refresh --json --why` tells it: by key, with the rows that came, went or changed, also those
 * that cannot have changed the number, where it `countsRows`.
 */
export function differenceJson(difference: FigureDifference, language: Language): object {
  const { key, came, went, changed, countsRows, definition, isWhole, isRecorded } = difference;
  const moveJson = ({ row, reason, detail }: RowMove) => ({
    ...rowJson(row),
    reason: reason === null ? null : sayReason(reason, detail, language),
  });
  const otherJson = ({ other }: RowMove) => (other === null ? null : rowJson(other));
  return {
    key,
    came: came.map((move) => ({ ...moveJson(move), before: otherJson(move) })),
    went: went.map((move) => ({ ...moveJson(move), now: otherJson(move) })),
    changed: changed.map(({ before, after, gives }) => ({
      before: rowJson(before),
      after: rowJson(after),
      gives,
    })),
    countsRows,
    definition,
    whole: isWhole && isRecorded,
  };
}

function rowJson({ sheet, row, date, kind, topic }: RecordedRow) {
  return { sheet, row, date, kind, topic };
}
