import { plainText } from '@/core/values';
import type { CommandContext } from './command';
import { section } from './print';
import { printTable } from './print-table';
import { reportFolderText, type ReportFolderText } from './report-folder-text';
import type { ReportRow, ReportTally } from './report-row';

const UNKNOWN = '—';

/** What became of each ledger of a folder, and all of them together. */
export function printReports(rows: readonly ReportRow[], output: string, context: CommandContext): string {
  const { language, printing } = context;
  const text = reportFolderText(language);
  const counts = (name: 'errors' | 'warnings' | 'gaps') => ({
    align: 'right' as const,
    cells: [text[name], ...rows.map((row) => tellTally(row, name)), String(sumOf(rows, name))],
  });
  const lines = printTable([
    { align: 'left', cells: [text.ledger, ...rows.map(({ ledger }) => plainText(ledger)), text.total] },
    { align: 'left', cells: [text.period, ...rows.map((row) => tellTally(row, 'period')), ''] },
    counts('errors'),
    counts('warnings'),
    counts('gaps'),
    {
      align: 'left',
      cells: [text.outcome, ...rows.map((row) => tellOutcome(row, text)), tellAll(rows, text)],
    },
  ]);
  return section(
    text.heading(output),
    lines.map((line) => `  ${line}`),
    printing,
  );
}

function tellTally(row: ReportRow, name: keyof ReportTally): string {
  return row.status === 'failed' ? UNKNOWN : String(row.tally[name]);
}

function sumOf(rows: readonly ReportRow[], name: 'errors' | 'warnings' | 'gaps'): number {
  return rows.reduce((sum, row) => sum + (row.status === 'failed' ? 0 : row.tally[name]), 0);
}

function tellOutcome(row: ReportRow, text: ReportFolderText): string {
  return row.status === 'failed'
    ? text.failed(row.failure.message)
    : text.made[row.status](plainText(row.report));
}

/** Only what there is. */
function tellAll(rows: readonly ReportRow[], text: ReportFolderText): string {
  return (['written', 'unchanged', 'edited', 'failed'] as const)
    .map((status) => ({ status, count: rows.filter((row) => row.status === status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => text.count[status](count))
    .join(text.comma);
}
