import { compactText } from '@/core/values';
import type { Ledger } from './ledger';

/** Has nobody filled in anything yet? Then nothing is known, not even that there was none. */
export function isUnfilled({ tables }: Pick<Ledger, 'tables'>): boolean {
  return tables.every(({ records }) => records.length === 0);
}

/** The years whose reports count some record, the latest first. What is for a year is told in the year after. */
export function yearsIn({ tables, year }: Ledger): readonly number[] {
  const ofRecords = tables.flatMap(({ records }) =>
    records.flatMap(({ date, forYear }) => (forYear === null ? (date?.year ?? []) : forYear + 1)),
  );
  const years = new Set([...ofRecords, ...(year === null ? [] : [year])]);
  return Array.from(years).sort((one, other) => other - one);
}

/**
 * How many dated rows that count are of each year; none of a year that is told in other ways: what is for a year is
 * told in the year after, and a ledger of no rows may say its own.
 */
export function rowsOfYears({ tables, year }: Ledger): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  const add = (told: number, more: number) => rows.set(told, (rows.get(told) ?? 0) + more);
  for (const { date, forYear, excluded } of tables.flatMap(({ records }) => records)) {
    if (excluded !== null) continue;
    if (forYear !== null) add(forYear + 1, 0);
    else if (date !== null) add(date.year, 1);
  }
  if (rows.size === 0 && year !== null) add(year, 0);
  return rows;
}

/** The branches that are named, in the rows or as whose ledger it is. */
export function branchesIn({ tables, profile }: Pick<Ledger, 'tables' | 'profile'>): readonly string[] {
  const inRows = tables.flatMap(({ records }) => records.flatMap(({ branch }) => branch ?? []));
  return differentBranches([...inRows, profile.get('branch')?.text ?? '']);
}

/** Each branch once, as it is first written: spaces and full-width signs make no other one. */
export function differentBranches(names: readonly string[]): readonly string[] {
  const firsts = new Map(names.map((name) => [compactText(name), name] as const).reverse());
  return Array.from(new Set(names.map(compactText)), (compact) => firsts.get(compact) ?? '').filter(
    (name) => name !== '',
  );
}
