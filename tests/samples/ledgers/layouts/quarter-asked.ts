import { quarterPeriod } from '@/core/values';
import { KINDS } from '../branch-year';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { chooseFields, meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf } from '../table';
import { writeTable } from '../write-table';
import { MEETING_SHEETS } from './words';

/** A year's ledger, of which one quarter is asked for; two sheets a half each. */
export const quarterAsked: Layout = {
  name: 'a quarter asked for',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, true);
    const fields = Array.from(new Set(chooseFields(['heldDate', 'kind', 'topic'], chance)));
    const table = spoil(meetingTable(truth.meetings, { fields, hand, chance }));
    const quarter = chance.int(1, 4);
    const inHalves = chance.happens(0.5);
    const halves = inHalves ? ['上半年', '下半年'] : [chance.pick(MEETING_SHEETS)];
    const grids = halves.map((name, half) => {
      const grid = new SheetGrid(name);
      const rows = table.rows.filter(({ month }) => !inHalves || Math.ceil(month / 6) === half + 1);
      writeTable(grid, { ...table, rows }, { top: 1 });
      return grid;
    });
    const asked = table.rows.filter(({ month }) => Math.ceil(month / 3) === quarter);
    return {
      files: [grids],
      facts: factsOf({ ...table, rows: asked }),
      kinds: KINDS,
      question: { year: truth.year, period: (year) => quarterPeriod(year, quarter) },
      alone: true,
    };
  },
};
