import { KINDS } from '../branch-year';
import type { Chance } from '../chance';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { chooseFields, meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf, type AcrossLine, type Field, type Line, type Table } from '../table';
import { writeTable } from '../write-table';
import { askYear, MEETING_SHEETS } from './words';

/** Made for paper: the heading again on every page, rows numbered ahead and left blank, “nothing below”. */
export const printedPages: Layout = {
  name: 'made for paper',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, true);
    const front = chooseFields(['heldDate', 'kind', 'topic'], chance);
    const fields: readonly Field[] = ['index', ...new Set(front.filter((field) => field !== 'index'))];
    const table = spoil(meetingTable(truth.meetings, { fields, hand, chance }));
    const grid = new SheetGrid(chance.pick(MEETING_SHEETS));
    grid.text(1, 1, '2021年度党支部“三会一课”记录');
    grid.merge(1, 1, 1, fields.length);
    const bottom = writeTable(grid, table, {
      top: 2,
      lines: [...paged(table, chance), ...numberedAhead(table, chance)],
    });
    if (chance.happens(0.5)) grid.text(bottom, 1, chance.pick(['以下空白', '（以下空白）']));
    grid.text(bottom + 1, 2, '支部书记签字：            2021年12月31日');
    return { files: [[grid]], facts: factsOf(table), kinds: KINDS, question: askYear(truth, hand, chance) };
  },
};

function paged({ columns, rows }: Table, chance: Chance): readonly Line[] {
  const length = chance.int(15, 25);
  const [first, ...others] = columns;
  const cells = Object.fromEntries(others.map(({ field, heading }) => [field, { given: heading }]));
  const heading: AcrossLine = { across: { given: first?.heading ?? '' }, cells };
  return rows.flatMap((row, index): readonly Line[] =>
    index > 0 && index % length === 0 ? [heading, row] : [row],
  );
}

function numberedAhead({ rows }: Table, chance: Chance): readonly Line[] {
  const count = chance.int(0, 12);
  return Array.from({ length: count }, (_, index): Line => ({ across: { given: rows.length + index + 1 } }));
}
