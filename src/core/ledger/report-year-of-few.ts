import type { DraftTable } from './draft-table';
import { ownTables, rowsByYear, titledYear } from './ledger-year';
import type { SheetReading } from './read-sheet';

/** Where another year has at least half as many rows, nobody can say which one is meant. */
const LEAST_SHARE = 0.5;
const LACKS_YEAR: ReadonlySet<string | undefined> = new Set(['noYear', 'noMonth']);

/**
 * Many of the rows are of another year than the one taken, and their own tables do not say so: a person is told which
 * year was taken.
 */
export function reportYearOfFew(sheets: readonly SheetReading[], year: number | null): void {
  const told = sheets.flatMap(({ drafts, findings }) =>
    ownTables(drafts).map((draft) => ({ draft, findings })),
  );
  const [first] = told;
  const drafts = told.map(({ draft }) => draft);
  const rows = year === null ? 0 : (rowsByYear(drafts).get(year) ?? 0) + rowsTakenFor(year, drafts);
  const others = Array.from(rowsByYear(drafts.filter((draft) => titledYear(draft) === null))).filter(
    ([other, count]) => other !== year && count >= rows * LEAST_SHARE,
  );
  const [most] = others.sort(([, left], [, right]) => right - left);
  if (first === undefined || rows === 0 || most === undefined) return;
  const { heading } = first.draft.found;
  const fields = { rows, other: String(most[0]), count: most[1] };
  first.findings.add('year.few', heading.number, heading.cells[0]?.column ?? 1, String(year), fields);
}

/** Days without a year are of the year taken, unless their table says another one. */
function rowsTakenFor(year: number, drafts: readonly DraftTable[]): number {
  return drafts
    .filter((draft) => (titledYear(draft) ?? year) === year)
    .flatMap(({ records, dates }) =>
      records.filter(
        ({ excluded }, place) =>
          excluded === null && LACKS_YEAR.has(dates[place]?.when?.state) && dates[place]?.ownYear === null,
      ),
    ).length;
}
