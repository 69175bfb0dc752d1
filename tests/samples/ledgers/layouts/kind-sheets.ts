import { KINDS } from '../branch-year';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { chooseFields, meetingsOf, meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf } from '../table';
import { writeTable } from '../write-table';
import { askYear, USUAL } from './words';

/** A sheet per kind; the kind stands in the sheet's name, or only in its title. */
export const kindSheets: Layout = {
  name: 'sheet per kind',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, true);
    const inName = chance.happens(0.6);
    const kinds = chance.happens(0.7) ? KINDS : chance.some(KINDS, 3);
    const spoilt = chance.pick(kinds);
    const sheets = kinds.map((kind) => {
      const lecture = kind === 'partyLecture' ? (['lecturer', 'hours'] as const) : [];
      const fields = Array.from(new Set(chooseFields(['heldDate', 'topic', ...lecture], chance)));
      const table = meetingTable(meetingsOf(truth, kind), { fields, hand, chance });
      return { kind, table: kind === spoilt ? spoil(table) : table };
    });
    const grids = sheets.map(({ kind, table }, index) => {
      const grid = new SheetGrid(inName ? nameOf(kind, hand.kinds[kind]) : `Sheet${String(index + 1)}`);
      const hasTitle = !inName || chance.happens(0.4);
      if (hasTitle) {
        grid.text(1, 1, inName ? '2021年度登记表' : `2021年度${USUAL[kind]}登记表`);
        grid.merge(1, 1, 1, table.columns.length);
      }
      writeTable(grid, table, { top: hasTitle ? 2 : 1 });
      return grid;
    });
    const facts = factsOf(...sheets.map(({ table }) => table));
    return { files: [grids], facts, kinds, question: askYear(truth, hand, chance) };
  },
};

function nameOf(kind: (typeof KINDS)[number], word: string): string {
  return word.length > 8 ? USUAL[kind] : word;
}
