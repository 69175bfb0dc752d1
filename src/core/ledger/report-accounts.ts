import type { HeardTable } from './report-alike';

/**
 * Tables whose records are all for a year of account (2021年度) count in the report of the year after. A person is told
 * where none is for the year this report is about, and where nothing tells any year.
 */
export function reportAccounts(heard: readonly HeardTable[], reportYear: number | null): void {
  const accounts = heard
    .filter(({ found: { role, sheet } }) => isAllForYears(role.forYear) && !sheet.hidden)
    .map((one) => ({ ...one, years: yearsOf(one) }));
  for (const { table, findings, years } of accounts) {
    const value = table.title || table.sheet;
    if (reportYear === null) {
      if (years.includes(null)) findings.add('year.unsaid', table.headerRow, 1, value);
      continue;
    }
    const wanted = reportYear - 1;
    const alike = accounts.filter((other) => other.table.role === table.role);
    const isThere = alike.some((other) => other.years.includes(null) || other.years.includes(wanted));
    const last = Math.max(...years.map((year) => year ?? 0));
    if (isThere || years.length === 0) continue;
    const fields = { account: String(last), report: String(last + 1), wanted: String(wanted) };
    findings.add('year.otherAccount', table.headerRow, 1, value, fields);
  }
}

function isAllForYears(rule: HeardTable['found']['role']['forYear']): boolean {
  return rule !== undefined && rule.kinds === undefined;
}

/** Each once; null: of rows that tell none. */
function yearsOf({ table }: HeardTable): readonly (number | null)[] {
  const counted = table.records.filter(({ excluded }) => excluded === null);
  return Array.from(new Set(counted.map(({ forYear }) => forYear)));
}
