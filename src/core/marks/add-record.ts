import { joinRecords } from './join-records';
import type { DocumentRecord, RecordedFigure } from './record';

/** The record of a document into which more marks were put, once: their places come to those it had. */
export function addRecord(last: DocumentRecord | null, added: DocumentRecord): DocumentRecord {
  if (last === null) return added;
  const [before, now] = [last, added].map(({ figures }) => new Map(figures.map((one) => [one.key, one])));
  const joined = joinRecords(last, added);
  const withPlaces = (figure: RecordedFigure): RecordedFigure => {
    const put = now?.get(figure.key)?.places;
    const had = before?.has(figure.key) === true ? before.get(figure.key)?.places : 0;
    return put === undefined || had === undefined ? figure : { ...figure, places: had + put };
  };
  return { ...joined, figures: joined.figures.map(withPlaces) };
}
