import { KINDS } from '../branch-year';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { chooseFields, meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf } from '../table';
import { writeTable } from '../write-table';
import { askYear, MEETING_SHEETS } from './words';

/** One sheet, the heading in its first row, a row per meeting. */
export const plain: Layout = {
  name: 'plain',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, true);
    const fields = chooseFields(['heldDate', 'kind'], chance);
    const table = spoil(meetingTable(truth.meetings, { fields, hand, chance }));
    const grid = new SheetGrid(chance.pick(MEETING_SHEETS));
    writeTable(grid, table, { top: 1 });
    return { files: [[grid]], facts: factsOf(table), kinds: KINDS, question: askYear(truth, hand, chance) };
  },
};
