import { KINDS } from '../branch-year';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { chooseFields, meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf } from '../table';
import { writeTable } from '../write-table';
import { askYear, MEETING_SHEETS } from './words';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Blanks typed at the far ends of a sheet, and a table that does not begin in its corner. */
export const phantomRange: Layout = {
  name: 'phantom range',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, true);
    const fields = chooseFields(['heldDate', 'kind'], chance);
    const table = spoil(meetingTable(truth.meetings, { fields, hand, chance }));
    const grid = new SheetGrid(chance.pick(MEETING_SHEETS));
    writeTable(grid, table, { top: chance.int(2, 6), left: chance.int(1, 4) });
    grid.putFar(grid.bottom + 400, 3, ' ');
    grid.putFar(LAST_ROW, LAST_COLUMN, chance.pick([' ', '\u00a0', '\u3000 ']));
    return { files: [[grid]], facts: factsOf(table), kinds: KINDS, question: askYear(truth, hand, chance) };
  },
};
