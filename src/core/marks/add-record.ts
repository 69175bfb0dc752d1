import { asksTheSame, figureWithin, scopeIn, withoutScope } from './counted-scope';
import { joinRecords } from './join-records';
import type { DocumentRecord, RecordedFigure } from './record';
import { requireSameScope } from './require-same-scope';

/**
 * The record of a document into which more marks were put, once: their places come to those it had. It goes on being
 * of what it was of. @throws Failure document.otherScope where what was put in is of something else
 */
export function addRecord(last: DocumentRecord | null, added: DocumentRecord): DocumentRecord {
  if (last === null) return added;
  requireSameScope(last, added);
  const scope = { ...scopeIn(asksTheSame(last, added) ? last : added), writtenAt: added.writtenAt };
  const [before, now] = [last, added].map(({ figures }) => new Map(figures.map((one) => [one.key, one])));
  const joined = joinRecords(last, added);
  const withPlaces = (figure: RecordedFigure): RecordedFigure => {
    const put = now?.get(figure.key)?.places;
    const had = before?.has(figure.key) === true ? before.get(figure.key)?.places : 0;
    return put === undefined || had === undefined ? figure : { ...figure, places: had + put };
  };
  const figures = joined.figures.map((figure) => figureWithin(scope, withPlaces(figure), added));
  return { ...withoutScope(joined), ...scope, figures };
}
