import type { RecordedRow } from '@/core/marks';
import type { FigureDifference, RowMove } from '@/core/review';
import { sayReason, type Language } from '@/core/wording';

/** Why figures change, as `refresh --json --why` tells it: by key, with the rows that came, went or changed. */
export function differenceJson(difference: FigureDifference, language: Language): object {
  const { key, came, went, changed, definition, isWhole, isRecorded } = difference;
  const moveJson = ({ row, reason, detail }: RowMove) => ({
    ...rowJson(row),
    reason: reason === null ? null : sayReason(reason, detail, language),
  });
  return {
    key,
    came: came.map(moveJson),
    went: went.map(moveJson),
    changed: changed.map(({ before, after }) => ({ before: rowJson(before), after: rowJson(after) })),
    definition,
    whole: isWhole && isRecorded,
  };
}

function rowJson({ sheet, row, date, kind, topic }: RecordedRow) {
  return { sheet, row, date, kind, topic };
}
