import { KINDS } from '../branch-year';
import { inventHand } from '../hand';
import { inventBranchYear } from '../invent-branch-year';
import type { Layout } from '../layout';
import { chooseFields, meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf } from '../table';
import { writeTable } from '../write-table';

/** A ledger that was never closed: last year, this year and the first weeks of the next in one sheet. */
export const manyYears: Layout = {
  name: 'several years',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, false);
    const fields = Array.from(new Set(chooseFields(['heldDate', 'kind', 'topic'], chance)));
    const wish = { fields, hand, chance };
    const before = meetingTable(inventBranchYear(chance, truth.year - 1).meetings, wish);
    const after = meetingTable(inventBranchYear(chance, truth.year + 1).meetings.slice(0, 3), wish);
    const table = spoil(meetingTable(truth.meetings, wish));
    const grid = new SheetGrid(chance.pick(['三会一课', '台账', '三会一课2020-2022']));
    const rows = [...before.rows, ...table.rows, ...(chance.happens(0.5) ? after.rows : [])];
    writeTable(grid, { ...table, rows }, { top: 1 });
    grid.flagSheet('date.outOfYear');
    return { files: [[grid]], facts: factsOf(table), kinds: KINDS, question: { year: truth.year } };
  },
};
