import type { Given } from '#tests/samples/grid-workbook';
import { KINDS } from '../branch-year';
import { inventHand, type Hand } from '../hand';
import type { Layout, LayoutContext } from '../layout';
import { meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { factsOf, type Column, type Field, type Row, type Table } from '../table';
import { askYear, USUAL } from './words';

const MEETINGS_WRITTEN = 8;
const WIDTH = 4;
const PAIRED: readonly Field[] = [
  'kind',
  'heldDate',
  'place',
  'chair',
  'expected',
  'attended',
  'onLeave',
  'recorder',
];
const TITLES = ['党支部会议记录', '“三会一课”记录表', '会议记录', '党组织活动记录表'];
/** What a form has no room for. */
const NO_MESSES = ['a hidden row', 'an exact duplicate'];

interface Form {
  readonly title: string;
  readonly perRow: 1 | 2;
  readonly columns: readonly Column[];
}

/** Meetings as rows first; each row becomes a form. */
function formsOf({ truth, chance, spoil }: LayoutContext, hand: Hand): { table: Table; form: Form } {
  const meetings = chance.some(truth.meetings, MEETINGS_WRITTEN);
  const fields: readonly Field[] = [...PAIRED, 'topic'];
  const table = spoil(meetingTable(meetings, { fields, hand, chance }), NO_MESSES);
  const form = {
    title: chance.pick(TITLES),
    perRow: chance.pick([1, 2, 2] as const),
    columns: table.columns,
  };
  return { table, form };
}

/** Writes one form; gives the row after it. */
function writeForm(grid: SheetGrid, { cells }: Row, { title, perRow, columns }: Form, top: number): number {
  grid.text(top, 1, title);
  grid.merge(top, 1, top, WIDTH);
  const pairs = columns.filter(({ field }) => PAIRED.includes(field));
  pairs.forEach(({ field, heading }, index) => {
    const row = top + 1 + Math.floor(index / perRow);
    const column = 1 + (index % perRow) * 2;
    grid.text(row, column, heading);
    grid.put(row, column + 1, cells[field]);
    if (perRow === 1) grid.merge(row, 2, row, WIDTH);
  });
  const below = top + 1 + Math.ceil(pairs.length / perRow);
  const topic = cells.topic?.given ?? null;
  const texts: readonly (readonly [string, Given])[] = [
    [columns.find(({ field }) => field === 'topic')?.heading ?? '议题', topic],
    ['会议内容', '一、主持人传达文件精神。二、与会党员发言讨论。'],
    ['会议决议', '同意。'],
  ];
  texts.forEach(([label, given], index) => {
    grid.text(below + index, 1, label);
    grid.put(below + index, 2, { given });
    grid.merge(below + index, 2, below + index, WIDTH);
  });
  return below + texts.length;
}

/** A form of labels and values per meeting, each in a sheet of its own. */
export const forms: Layout = {
  name: 'form per sheet',
  write(context) {
    const { truth, chance } = context;
    const hand = inventHand(chance, true);
    const { table, form } = formsOf(context, hand);
    const spoken = chance.happens(0.5);
    const grids = table.rows.map((row, index) => {
      const number = String(index + 1);
      const name = spoken
        ? `${number}.${USUAL[row.origin]}`
        : chance.pick([number, `记录${number}`, `${number} `]);
      const grid = new SheetGrid(name);
      writeForm(grid, row, form, 1);
      grid.flagSheet('layout.form');
      return grid;
    });
    return { files: [grids], facts: factsOf(table), kinds: KINDS, question: askYear(truth, hand, chance) };
  },
};

/** The same forms, one under another in one sheet. */
export const stackedForms: Layout = {
  name: 'forms one under another',
  write(context) {
    const { truth, chance } = context;
    const hand = inventHand(chance, true);
    const { table, form } = formsOf(context, hand);
    const grid = new SheetGrid(chance.pick(['会议记录', '三会一课记录', 'Sheet1']));
    const gap = chance.int(0, 2);
    let top = 1;
    for (const row of table.rows) top = writeForm(grid, row, form, top) + gap;
    grid.flagSheet('layout.form');
    return { files: [[grid]], facts: factsOf(table), kinds: KINDS, question: askYear(truth, hand, chance) };
  },
};
