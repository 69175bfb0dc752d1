import type { ReportRow } from './report-row';

/** The JSON of `report FOLDER`. What is not known of a ledger that could not be read is null. */
export function reportsJson(rows: readonly ReportRow[]): object {
  const countOf = (status: ReportRow['status']) => rows.filter((row) => row.status === status).length;
  return { reports: rows.map((row) => rowJson(row)), written: countOf('written'), failed: countOf('failed') };
}

const NO_TALLY = { year: null, period: null, errors: null, warnings: null, gaps: null };

function rowJson(row: ReportRow) {
  const { ledger, status } = row;
  return row.status === 'failed'
    ? { ledger, report: null, status, ...NO_TALLY, failure: row.failure }
    : { ledger, report: row.report, status, ...row.tally, failure: null };
}
