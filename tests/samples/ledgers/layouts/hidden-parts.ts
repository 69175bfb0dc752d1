import { KINDS } from '../branch-year';
import { inventHand } from '../hand';
import { inventBranchYear } from '../invent-branch-year';
import type { Layout } from '../layout';
import { chooseFields, meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf, type Row } from '../table';
import { writeTable } from '../write-table';
import { askYear } from './words';

/** Hidden rows and columns count and rows are reported; a hidden sheet of last year and a template do not count. */
export const hiddenParts: Layout = {
  name: 'hidden rows, columns, sheets',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, true);
    const fields = Array.from(new Set(chooseFields(['heldDate', 'kind', 'topic'], chance)));
    const table = spoil(meetingTable(truth.meetings, { fields, hand, chance }));
    const rows = table.rows.map((row): Row => (chance.happens(0.1) ? { ...row, hidden: true } : row));
    const grid = new SheetGrid('三会一课');
    writeTable(grid, { ...table, rows }, { top: 1 });
    if (chance.happens(0.5)) grid.hideColumn(chance.int(1, fields.length));
    const last = new SheetGrid(chance.pick(['2020年三会一课', '2020', '三会一课2020年度']), { hidden: true });
    const earlier = inventBranchYear(chance, truth.year - 1);
    writeTable(last, meetingTable(earlier.meetings, { fields, hand, chance }), { top: 1 });
    // What is said of its dates is nobody's business; that it is hidden is.
    last.flags.splice(0);
    last.flagSheet('sheet.hidden');
    const empty = new SheetGrid('模板', { hidden: true });
    writeTable(empty, { ...table, rows: [] }, { top: 1 });
    const sheets = chance.happens(0.5) ? [grid, last, empty] : [last, grid];
    return { files: [sheets], facts: factsOf(table), kinds: KINDS, question: askYear(truth, hand, chance) };
  },
};
