import type { DraftTable } from './draft-table';
import type { SheetReading } from './read-sheet';

/** Where another year has so many times as many rows, the latest one may be a slip, or have only begun. */
const MANY_TIMES = 3;

/** The rows alone tell the year, and most of them are of another one: a person is told which was taken. */
export function reportYearOfFew(sheets: readonly SheetReading[], year: number | null): void {
  const told = sheets.flatMap(({ drafts, findings }) =>
    drafts.flatMap((draft) => (draft.found.role.speaksOfYear === true ? [{ draft, findings }] : [])),
  );
  const [first] = told;
  const counts = rowsByYear(told.map(({ draft }) => draft));
  const rows = year === null ? undefined : counts.get(year);
  if (first === undefined || rows === undefined) return;
  const { heading } = first.draft.found;
  for (const [other, count] of counts) {
    if (count < rows * MANY_TIMES) continue;
    const fields = { rows, other: String(other), count };
    first.findings.add('year.few', heading.number, heading.cells[0]?.column ?? 1, String(year), fields);
    return;
  }
}

function rowsByYear(drafts: readonly DraftTable[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { records } of drafts) {
    for (const { date, excluded } of records)
      if (date !== null && excluded === null) counts.set(date.year, (counts.get(date.year) ?? 0) + 1);
  }
  return counts;
}
