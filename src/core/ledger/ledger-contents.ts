import type { Ledger } from './ledger';

/** The years some record is of, the latest first. */
export function yearsIn({ tables, year }: Ledger): readonly number[] {
  const ofRecords = tables.flatMap(({ records }) =>
    records.flatMap(({ date, forYear }) => forYear ?? date?.year ?? []),
  );
  const years = new Set([...ofRecords, ...(year === null ? [] : [year])]);
  return Array.from(years).sort((one, other) => other - one);
}

/** The branches that are named, in the rows or as whose ledger it is. */
export function branchesIn({ tables, profile }: Ledger): readonly string[] {
  const inRows = tables.flatMap(({ records }) => records.flatMap(({ branch }) => branch ?? []));
  const own = profile.get('branch')?.text ?? '';
  return Array.from(new Set([...inRows, own])).filter((name) => name !== '');
}
