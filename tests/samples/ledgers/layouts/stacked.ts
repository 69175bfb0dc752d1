import { KINDS, type Kind } from '../branch-year';
import { inventHand } from '../hand';
import type { Layout, LayoutContext } from '../layout';
import { chooseFields, meetingsOf, meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf, type Table } from '../table';
import { writeTable } from '../write-table';
import { askYear, ordinal, USUAL } from './words';

const SHEETS = ['三会一课', '组织生活台账', 'Sheet1', '2021年台账', '台账'];
type Hand = ReturnType<typeof inventHand>;

function tableOf(kind: Kind, hand: Hand, { truth, chance, spoil }: LayoutContext, isFirst: boolean): Table {
  const must = chance.happens(0.5) ? (['heldDate', 'topic'] as const) : (['topic', 'heldDate'] as const);
  const extra = kind === 'partyLecture' && chance.happens(0.5) ? (['lecturer', 'hours'] as const) : [];
  const fields = Array.from(new Set(chooseFields([...must, ...extra], chance)));
  const table = meetingTable(meetingsOf(truth, kind), { fields, hand, chance });
  return isFirst ? spoil(table) : table;
}

/** A table of its own per kind, one under another, each under a title line: 一、党员大会. */
export const stacked: Layout = {
  name: 'stacked tables',
  write(context) {
    const { truth, chance } = context;
    const hand = inventHand(chance, true);
    const grid = new SheetGrid(chance.pick(SHEETS));
    const kinds = chance.happens(0.6) ? KINDS : chance.some(KINDS, 3);
    const gap = chance.int(0, 2);
    const title = chance.pick([
      (index: number, kind: Kind) => `${ordinal(index)}、${USUAL[kind]}`,
      (_index: number, kind: Kind) => `${USUAL[kind]}台账`,
      (index: number, kind: Kind) => `（${ordinal(index)}）${USUAL[kind]}开展情况`,
    ]);
    const tables = kinds.map((kind, index) => tableOf(kind, hand, context, index === 0));
    let row = 1;
    tables.forEach((table, index) => {
      grid.text(row, 1, title(index, kinds[index] ?? 'generalMeeting'));
      if (chance.happens(0.7)) grid.merge(row, 1, row, table.columns.length);
      row = writeTable(grid, table, { top: row + 1 }) + gap;
    });
    return { files: [[grid]], facts: factsOf(...tables), kinds, question: askYear(truth, hand, chance) };
  },
};

/** Two or three tables beside each other, a column or two between them. */
export const sideBySide: Layout = {
  name: 'tables beside each other',
  write(context) {
    const { truth, chance } = context;
    const hand = inventHand(chance, true);
    const grid = new SheetGrid(chance.pick(SHEETS));
    const kinds = chance.some(KINDS, chance.int(2, 3));
    const gap = chance.int(1, 2);
    const tables = kinds.map((kind, index) => tableOf(kind, hand, context, index === 0));
    let left = 1;
    tables.forEach((table, index) => {
      grid.text(1, left, `${ordinal(index)}、${USUAL[kinds[index] ?? 'generalMeeting']}`);
      grid.merge(1, left, 1, left + table.columns.length - 1);
      writeTable(grid, table, { top: 2, left });
      left += table.columns.length + gap;
    });
    return { files: [[grid]], facts: factsOf(...tables), kinds, question: askYear(truth, hand, chance) };
  },
};
