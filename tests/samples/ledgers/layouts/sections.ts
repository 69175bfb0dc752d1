import { KINDS } from '../branch-year';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { chooseFields, meetingsOf, meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf, type Line } from '../table';
import { writeTable } from '../write-table';
import { askYear, MEETING_SHEETS, ordinal, USUAL } from './words';

/** One heading, and a line across before the meetings of each kind: 一、党员大会. */
export const kindSections: Layout = {
  name: 'sections by kind',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, true);
    const fields = chooseFields(['heldDate', 'topic'], chance);
    const byKind = KINDS.flatMap((kind) => meetingsOf(truth, kind));
    const wish = { fields: Array.from(new Set(fields)), hand, chance };
    const table = spoil(meetingTable(byKind, wish));
    const grid = new SheetGrid(chance.pick(['三会一课', '三会一课台账', '组织生活', '2021年三会一课台账']));
    const merged = chance.happens(0.7);
    const lines = KINDS.flatMap((kind, index): readonly Line[] => {
      const own = table.rows.filter(({ origin }) => origin === kind);
      return [{ across: { given: `${ordinal(index)}、${USUAL[kind]}` }, merged }, ...own];
    });
    writeTable(grid, table, { top: 1, lines });
    return { files: [[grid]], facts: factsOf(table), kinds: KINDS, question: askYear(truth, hand, chance) };
  },
};

/** One heading, and a line across before the meetings of each month; the dates need not say the month's year. */
export const monthSections: Layout = {
  name: 'sections by month',
  write({ truth, chance, spoil }) {
    const hand = inventHand(chance, true);
    const fields = Array.from(new Set(chooseFields(['heldDate', 'kind', 'topic'], chance)));
    const table = spoil(meetingTable(truth.meetings, { fields, hand, chance }));
    const grid = new SheetGrid(chance.pick(MEETING_SHEETS));
    const spell = chance.pick([
      (month: number) => `${String(month)}月`,
      (month: number) => `${ordinal(month - 1)}月份`,
      (month: number) => `${ordinal(month - 1)}、${String(month)}月份开展情况`,
    ]);
    const lines = table.rows.flatMap((row, index): readonly Line[] => {
      if (table.rows[index - 1]?.month === row.month) return [row];
      return [{ across: { given: spell(row.month) }, merged: true }, row];
    });
    writeTable(grid, table, { top: 1, lines });
    return { files: [[grid]], facts: factsOf(table), kinds: KINDS, question: askYear(truth, hand, chance) };
  },
};
