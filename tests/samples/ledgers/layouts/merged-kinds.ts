import { KINDS } from '../branch-year';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { meetingsOf, meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf, type Field } from '../table';
import { writeTable } from '../write-table';
import { askYear, MEETING_SHEETS } from './words';

/** The kind is written once, in a cell merged down over all meetings of that kind. */
export const mergedKinds: Layout = {
  name: 'merged kinds',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, true);
    const fields: readonly Field[] = chance.happens(0.5)
      ? ['kind', 'heldDate', 'topic', 'expected', 'attended', 'onLeave']
      : ['index', 'kind', 'topic', 'heldDate', 'place', 'expected', 'attended'];
    const byKind = KINDS.flatMap((kind) => meetingsOf(truth, kind));
    const table = spoil(meetingTable(byKind, { fields, hand, chance }));
    const grid = new SheetGrid(chance.pick(MEETING_SHEETS));
    const column = fields.indexOf('kind') + 1;
    const lines = table.rows.map((row, index) => {
      const above = table.rows[index - 1]?.cells.kind;
      const isSame = above !== undefined && above.given === row.cells.kind?.given && above.given !== null;
      return { row, isSame, line: isSame ? { ...row, cells: { ...row.cells, kind: { given: null } } } : row };
    });
    writeTable(grid, table, { top: 1, lines: lines.map(({ line }) => line) });
    lines.forEach(({ isSame }, index) => {
      if (isSame) return;
      const length = lines.slice(index + 1).findIndex((other) => !other.isSame);
      const end = length < 0 ? lines.length - 1 : index + length;
      grid.merge(index + 2, column, end + 2, column);
    });
    return { files: [[grid]], facts: factsOf(table), kinds: KINDS, question: askYear(truth, hand, chance) };
  },
};
