import type { DocumentRecord, RecordedFigure, RecordedRow } from './record';

/** The record without names of persons, in what it says of earlier writings too. What has none stays the same object. */
export function withoutPersons(record: DocumentRecord): DocumentRecord {
  const versions = record.versions?.map(({ before, ...version }) => ({
    ...version,
    before: before && { ...before, figures: before.figures.map(nameless) },
  }));
  return {
    ...record,
    figures: record.figures.map(nameless),
    ...(versions === undefined ? {} : { versions }),
  };
}

function nameless(figure: RecordedFigure): RecordedFigure {
  const { rows, excluded } = figure;
  if (![...rows, ...excluded].some(({ persons }) => persons !== '')) return figure;
  return { ...figure, rows: rows.map(withoutNames), excluded: excluded.map(withoutNames) };
}

function withoutNames<Row extends RecordedRow>(row: Row): Row {
  return { ...row, persons: '' };
}
