import type { Given } from '#tests/samples/grid-workbook';
import { KINDS } from '../branch-year';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf, type Column, type Field } from '../table';
import { writeTable } from '../write-table';
import { askYear, MEETING_SHEETS, USUAL } from './words';

const TICKS: readonly Given[] = ['√', '✓', '●', '是', 1, '✔', '1'];

/** A column per kind, with a tick in the one that it was. */
export const tickColumns: Layout = {
  name: 'tick columns',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, true);
    const tick = chance.pick(TICKS);
    const ticks = KINDS.map((kind): Field => `tick:${kind}`);
    const fields: readonly Field[] = [
      'index',
      'heldDate',
      'topic',
      ...ticks,
      'expected',
      'attended',
      'onLeave',
    ];
    const spellings = Object.fromEntries(
      KINDS.map((kind) => [
        `tick:${kind}`,
        ({ kinds }: { readonly kinds: readonly string[] }) => ({ given: kinds.includes(kind) ? tick : null }),
      ]),
    );
    const made = spoil(meetingTable(truth.meetings, { fields, hand, chance, spellings }));
    const columns = made.columns.map(({ field, heading }): Column => {
      const kind = KINDS.find((candidate) => field === `tick:${candidate}`);
      return { field, heading: kind === undefined ? heading : USUAL[kind] };
    });
    const grid = new SheetGrid(chance.pick(MEETING_SHEETS));
    const groups = chance.happens(0.5) ? [{ heading: chance.pick(['会议类型', '类别']), fields: ticks }] : [];
    writeTable(grid, { ...made, columns }, { top: 1, groups });
    return { files: [[grid]], facts: factsOf(made), kinds: KINDS, question: askYear(truth, hand, chance) };
  },
};
