import { KINDS } from '../branch-year';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { chooseFields, meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf } from '../table';
import { writeTable } from '../write-table';
import { askYear } from './words';

/** Four files, a quarter each, all alike and none of them a copy. */
export const filePerQuarter: Layout = {
  name: 'a file per quarter',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, true);
    const fields = Array.from(new Set(chooseFields(['heldDate', 'kind', 'topic'], chance)));
    const table = spoil(meetingTable(truth.meetings, { fields, hand, chance }));
    const quarters = [1, 2, 3, 4].map((quarter) =>
      table.rows.filter(({ month }) => Math.ceil(month / 3) === quarter),
    );
    const files = quarters
      .filter((rows) => rows.length > 0)
      .map((rows) => {
        const grid = new SheetGrid('三会一课');
        writeTable(grid, { ...table, rows }, { top: 1 });
        return [grid];
      });
    return { files, facts: factsOf(table), kinds: KINDS, question: askYear(truth, hand, chance) };
  },
};
