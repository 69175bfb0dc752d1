import { furtherRows } from './further-rows';
import type { DocumentRecord, RecordedFigure, RecordedVersion } from './record';

type Shortening = (record: DocumentRecord) => DocumentRecord;

/** How a record is made smaller; each step takes what is missed less than what the next one takes. */
export const SHORTENINGS: readonly Shortening[] = [
  withVersions((version) => versionWith(version, (figure) => withRows(figure, 0, 0))),
  withFigures((figure) => withRows(figure, 300, 100)),
  newestVersions(3),
  withFigures((figure) => withRows(figure, 100, 30)),
  withFigures((figure) => withRows(figure, 30, 10)),
  newestVersions(1),
  withFigures((figure) => withRows(figure, 0, 0)),
  newestVersions(0),
  withFigures(({ further, ...figure }) => (further === undefined ? figure : { ...figure, shortened: true })),
  withFigures((figure) => ({ ...figure, definition: '', shortened: true })),
  withoutWordings,
  withoutMappings,
];

function withFigures(shorten: (figure: RecordedFigure) => RecordedFigure): Shortening {
  return (record) => ({ ...record, figures: record.figures.map(shorten) });
}

function withVersions(shorten: (version: RecordedVersion) => RecordedVersion): Shortening {
  return (record) =>
    record.versions === undefined ? record : { ...record, versions: record.versions.map(shorten) };
}

function versionWith(
  { before, ...version }: RecordedVersion,
  shorten: (figure: RecordedFigure) => RecordedFigure,
): RecordedVersion {
  return { ...version, before: before && { ...before, figures: before.figures.map(shorten) } };
}

function newestVersions(most: number): Shortening {
  return (record) => ({ ...record, versions: (record.versions ?? []).slice(0, most) });
}

function withoutWordings(record: DocumentRecord): DocumentRecord {
  return { ...record, accepted: [], lists: [], phrases: [] };
}

function withoutMappings(record: DocumentRecord): DocumentRecord {
  return { ...record, mappings: [] };
}

/** The figure with so many rows at most; of the others the places stay. */
function withRows(figure: RecordedFigure, most: number, mostExcluded: number): RecordedFigure {
  const { rows, excluded, further = [] } = figure;
  if (rows.length <= most && excluded.length <= mostExcluded) return figure;
  const places = [...furtherRows(rows.slice(most), ({ fingerprint }) => fingerprint), ...further];
  return {
    ...figure,
    rows: rows.slice(0, most),
    excluded: excluded.slice(0, mostExcluded),
    shortened: true,
    ...(places.length === 0 ? {} : { further: places }),
  };
}
