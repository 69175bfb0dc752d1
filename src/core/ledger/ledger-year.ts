import type { DraftTable } from './draft-table';
import { accountYear } from './for-year';
import type { Exclusion } from './ledger';

/** 2021年, 2021年1月; no day, and not when the table was filled in. */
const YEAR_IN_TITLE = /(?<!(?:时间|日期)[:：]?)((?:19|20)\d{2})年(?!\d{1,2}月\d)/;
const YEAR_IN_NAME = /(?<!\d)((?:19|20)\d{2})(?!\d)/;

/** The year a table's title or its sheet's name tells; a full date in a subtitle is none. */
export function titledYear({ found }: Pick<DraftTable, 'found'>): number | null {
  return yearIn(found.title.replace(/\s/g, ''), YEAR_IN_TITLE) ?? yearIn(found.sheet.name, YEAR_IN_NAME);
}

/** The year the ledgers tell in their titles and sheet names. Only roles that speak of the ledger's own year are asked. */
export function spokenYear(drafts: readonly DraftTable[]): number | null {
  return mostFrequent(ownTables(drafts).filter(tellsOfEvents).map(titledYear));
}

export function yearOfFiles(files: readonly string[]): number | null {
  return mostFrequent(files.map((file) => yearIn(file, YEAR_IN_NAME)));
}

/** What tells of the ledger's own year, and is no archive. */
export function ownTables(drafts: readonly DraftTable[]): readonly DraftTable[] {
  return drafts.filter(({ found }) => found.role.speaksOfYear === true && !found.sheet.hidden);
}

/** A plan of the year to come says nothing of the year that is told of. */
function tellsOfEvents({ records }: DraftTable): boolean {
  return records.length === 0 || records.some(({ excluded }) => excluded?.reason !== 'notHeld');
}

/** The year that tables of counts tell in their titles, where nothing else does. */
export function yearOfCounts(counts: readonly Pick<DraftTable, 'found'>[]): number | null {
  return mostFrequent(counts.map(titledYear));
}

/** The year the rows tell: `preferred` if any row is of it, else the latest. Null: no row has a year. */
export function yearOfRows(drafts: readonly DraftTable[], preferred: number | undefined): number | null {
  const all = drafts.flatMap((draft) => yearsOfRows(draft));
  return (
    all.find((year) => year === preferred) ??
    latest(ownTables(drafts).flatMap((draft) => yearsOfRows(draft))) ??
    latest(all) ??
    yearOfTitles(drafts) ??
    latest(ownTables(drafts).flatMap((draft) => yearsOfRows(draft, isOfNoKind))) ??
    yearAfterAccounts(drafts) ??
    // Where nothing was held yet, a plan is all there is.
    mostFrequent(ownTables(drafts).map(titledYear))
  );
}

/** Each year once. */
function yearsOfRows(draft: DraftTable, isMeant = isCounted): readonly number[] {
  return Array.from(rowsByYear([draft], isMeant).keys());
}

/** The years that rows which may count tell themselves, each with the number of its rows. */
export function rowsByYear(
  drafts: readonly DraftTable[],
  isMeant: (excluded: Exclusion | null) => boolean = isCounted,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { records, dates } of drafts) {
    records.forEach(({ date, excluded }, place) => {
      const year = date?.year ?? dates[place]?.ownYear ?? null;
      if (isMeant(excluded) && year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
    });
  }
  return counts;
}

function isCounted(excluded: Exclusion | null): boolean {
  return excluded === null;
}

/** Of a trade union's committee: held all the same. */
function isOfNoKind(excluded: Exclusion | null): boolean {
  return excluded?.reason === 'kindUnreadable';
}

/** 2021年调研, whose rows tell no year of their own. */
function yearOfTitles(drafts: readonly DraftTable[]): number | null {
  const dated = drafts.filter(
    ({ found, records }) => found.role.yearMatters === true && !found.sheet.hidden && records.length > 0,
  );
  return mostFrequent(dated.map(titledYear));
}

/** An appraisal or a life meeting for 2020 stands in the report of 2021. */
function yearAfterAccounts(drafts: readonly DraftTable[]): number | null {
  const accounts = drafts.filter(({ found }) => found.role.forYear !== undefined);
  const stated = accounts.flatMap(({ found, records }) => [
    ...records.map(({ forYear }) => forYear),
    records.length === 0 ? null : accountYear(`${found.sheet.name} ${found.title}`),
  ]);
  const last = latest(stated.filter((year) => year !== null));
  return last === null ? null : last + 1;
}

function yearIn(text: string, pattern: RegExp): number | null {
  const year = pattern.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}

function mostFrequent(years: readonly (number | null)[]): number | null {
  const counts = new Map<number, number>();
  for (const year of years) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const ranked = Array.from(counts).sort(([left, many], [right, more]) => more - many || right - left);
  return ranked[0]?.[0] ?? null;
}

function latest(years: readonly number[]): number | null {
  return years.length === 0 ? null : years.reduce((newest, year) => Math.max(newest, year));
}

/** A hidden sheet of another year is somebody's archive (contract §5.3). Without any date it is no archive. */
export function isArchive(draft: DraftTable, reportYear: number | null): boolean {
  if (!draft.found.sheet.hidden || reportYear === null) return false;
  const titled = titledYear(draft);
  if (titled !== null) return titled !== reportYear;
  const years = yearsOfRows(draft);
  return years.length > 0 && !years.includes(reportYear);
}

const TEMPLATE = /模板|模版|样表|示例|样例|范例/;

/** Sheets kept to be copied count for nothing, seen or hidden (contract §5.3). */
export function isTemplateSheet(name: string): boolean {
  return TEMPLATE.test(name);
}
