import { cellAddress } from '@/core/findings';
import type { Cell, Sheet } from '@/core/ledger';
import type { LedgerCase } from '#tests/samples/ledgers';
import { isRight, type Verdict } from './judge';

/** Prints a case that SCORE_CASE names: by its whole name with its grids, by its layout in a line or two. */
export function printCase(ledger: LedgerCase, verdict: Verdict, layout: string): void {
  const asked = process.env['SCORE_CASE'];
  if (asked === ledger.name)
    process.stdout.write(`${[...gridsOf(ledger), ...linesOf(verdict)].join('\n')}\n`);
  if ((asked === layout || asked === '*') && !isRight(verdict)) {
    process.stdout.write(`${linesOf(verdict).join('\n')}\n`);
  }
}

function linesOf({ name, wrong, missing, false: alarms }: Verdict): readonly string[] {
  return [
    `== ${name}`,
    ...wrong.map((line) => `wrong    ${line}`),
    ...missing.map((line) => `missing  ${line}`),
    ...alarms.map((line) => `alarm    ${line}`),
  ];
}

function gridsOf({ workbooks, question }: LedgerCase): readonly string[] {
  return [
    `question ${JSON.stringify(question)}`,
    ...workbooks.flatMap(({ file, sheets }) =>
      sheets.flatMap((sheet) => [`-- ${file} “${sheet.name}”`, ...gridOf(sheet)]),
    ),
  ];
}

function gridOf({ rows, merges, hidden }: Sheet): readonly string[] {
  const areas = merges.map(
    ({ top, left, bottom, right }) => `${cellAddress(top, left)}:${cellAddress(bottom, right)}`,
  );
  return [
    ...(hidden ? ['(hidden)'] : []),
    ...rows.map(
      (row) => `${String(row.number)}${row.hidden ? ' (hidden)' : ''} | ${row.cells.map(shown).join(' | ')}`,
    ),
    ...(areas.length === 0 ? [] : [`merged ${areas.join(' ')}`]),
  ];
}

function shown(cell: Cell): string {
  const column = cellAddress(1, cell.column).replace(/\d+$/, '');
  switch (cell.type) {
    case 'text':
      return `${column} ${cell.value.replaceAll('\n', '⏎')}`;
    case 'pending':
      return `${column} =?`;
    case 'date':
      return `${column} date ${String(cell.value)}`;
    default:
      return `${column} #${String(cell.value)}`;
  }
}
