import { KINDS } from '../branch-year';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf, type Field } from '../table';
import { writeTable } from '../write-table';
import { askYear, MEETING_SHEETS } from './words';

/** Two groups met on one day: the day is written once, in a cell merged over both; so is the month. */
export const mergedDates: Layout = {
  name: 'merged dates',
  write({ truth, chance }) {
    const hand = inventHand(chance, true);
    const fields: readonly Field[] = [
      'extra:月份',
      'heldDate',
      'kind',
      'group',
      'topic',
      'expected',
      'attended',
      'onLeave',
    ];
    const table = meetingTable(truth.meetings, { fields, hand, chance });
    const grid = new SheetGrid(chance.pick(MEETING_SHEETS));
    const days = truth.meetings.map(({ day }) => `${String(day.month)}-${String(day.day)}`);
    const months = truth.meetings.map(({ day }) => String(day.month));
    const rows = table.rows.map((row, index) => ({
      ...row,
      cells: {
        ...row.cells,
        ...(days[index] === days[index - 1] ? { heldDate: { given: null } } : {}),
        ...(months[index] === months[index - 1] ? { 'extra:月份': { given: null } } : {}),
      },
    }));
    writeTable(grid, { ...table, rows }, { top: 1 });
    mergeRuns(grid, months, 1);
    mergeRuns(grid, days, 2);
    return { files: [[grid]], facts: factsOf(table), kinds: KINDS, question: askYear(truth, hand, chance) };
  },
};

/** Merges a column over the rows that say the same; the first stands in row 2. */
function mergeRuns(grid: SheetGrid, said: readonly string[], column: number): void {
  said.forEach((text, start) => {
    if (said[start - 1] === text) return;
    const length = said.slice(start).findIndex((other) => other !== text);
    const end = length < 0 ? said.length : start + length;
    grid.merge(start + 2, column, end + 1, column);
  });
}
