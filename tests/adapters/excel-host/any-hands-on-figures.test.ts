import fc from 'fast-check';
import { cellAddress } from '@/core/findings';
import { FIGURE_SHEET } from '@/core/ledger';
import type { ExcelModel } from '#tests/office-host/excel';
import { closeExcel } from './open-in-excel';
import { FIGURES, figuresWith, NAME, openWritten, tableOf } from './sample-figures';
import { changesBetween, stateOf } from './sheet-changes';

afterEach(closeExcel);

/** Where our cells are just now, found as a person would find them. */
interface Whereabouts {
  readonly heading: number;
  readonly nameColumn: number;
  readonly columns: readonly number[];
}

type Act = (model: ExcelModel, place: Whereabouts) => void;

const ROWS = 60;
const COLUMNS = 24;

function whereabouts(model: ExcelModel): Whereabouts {
  const sheet = model.sheet(NAME);
  const { name, ...others } = FIGURE_SHEET.headings;
  for (let row = 1; row <= ROWS; row += 1) {
    const texts = Array.from({ length: COLUMNS }, (_, index) => sheet.cell(row, index + 1).value);
    const nameColumn = texts.indexOf(name) + 1;
    if (nameColumn > 0)
      return {
        heading: row,
        nameColumn,
        columns: Object.values(others).map((text) => texts.indexOf(text) + 1),
      };
  }
  throw new Error('the headings are gone');
}

const nameAt = (model: ExcelModel, { nameColumn }: Whereabouts, row: number) =>
  model.sheet(NAME).cell(row, nameColumn).value;

const near = fc.integer({ min: 1, max: 16 });
const aside = fc.integer({ min: 1, max: 9 });
const few = fc.integer({ min: 1, max: 2 });
const area = fc
  .tuple(near, aside, few, few)
  .map(
    ([row, column, down, across]) =>
      `${cellAddress(row, column)}:${cellAddress(row + down, column + across)}`,
  );

/** Merged areas are not sorted by Excel. */
const isMergedBelow = (model: ExcelModel, { heading }: Whereabouts): boolean =>
  model.sheet(NAME).merges.some((merge) => Number(/\d+$/.exec(merge)?.[0]) > heading);

/** Everything but typing over our own cells and taking the headings away. */
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.tuple(near, few).map(([at, count]): Act => ({ user }) => user.insertsRows(NAME, at, count)),
  aside.map((at): Act => ({ user }) => user.insertsColumns(NAME, at, 1)),
  near.map((at): Act => ({ user }, { heading }) => {
    if (at !== heading) user.deletesRows(NAME, at, 1);
  }),
  fc.tuple(aside, few).map(([column, more]): Act => (model, place) => {
    const rows = `${cellAddress(place.heading + 1, 1)}:${cellAddress(place.heading + 4 + more, COLUMNS)}`;
    if (!isMergedBelow(model, place)) model.user.sortsRows(NAME, rows, column);
  }),
  area.map((at): Act => ({ user }) => user.fills(NAME, at, '#FFFF00')),
  fc
    .tuple(fc.oneof(area, fc.constant('A1:R40')), fc.constantFrom('@', '0.00', 'General'))
    .map(([at, format]): Act => ({ user }) => user.formats(NAME, at, format)),
  fc.tuple(near, aside, fc.constantFrom('我的合计', 12, '95%')).map(([row, column, value]): Act => (model, place) => {
    const isOurs = row <= place.heading || place.columns.includes(column) && nameAt(model, place, row) !== '';
    if (!isOurs && model.sheet(NAME).cell(row, column).type === 'empty')
      model.user.edits(NAME, cellAddress(row, column), { value });
  }),
  fc.tuple(near, aside, few, few).map(([row, column, down, across]): Act => (model, { heading }) => {
    const at = { top: heading + row, left: column };
    const merges = model.sheet(NAME).merges.length;
    const end = cellAddress(at.top + down, at.left + across - 1);
    if (merges < 2) model.user.merges(NAME, `${cellAddress(at.top, at.left)}:${end}`);
  }),
  fc.constant<Act>(({ user }) => user.moves(NAME, `A1:${cellAddress(ROWS, 18)}`, 'B3')),
); // prettier-ignore

test('whatever is done to the sheet, equal figures write nothing and one changed value one cell', async () => {
  const inPlace = fc.asyncProperty(
    fc.array(act, { maxLength: 6 }),
    fc.constantFrom(...FIGURES),
    fc.oneof(fc.integer({ min: 100, max: 999 }), fc.constantFrom('=1+1', '3-4', '三月')),
    async (acts, { name }, value) => {
      const { model, workbook, trafficOf } = await openWritten();
      for (const done of acts) done(model, whereabouts(model));
      const before = stateOf(model, NAME);
      const idle = await trafficOf(() => workbook.writeFigures(tableOf()));
      expect([idle.requests, changesBetween(before, stateOf(model, NAME))]).toEqual([2, []]);

      const expected = valueCell(model, name);
      await workbook.writeFigures(tableOf(figuresWith({ [name]: { value } })));
      expect(changesBetween(before, stateOf(model, NAME))).toEqual(expected.map(({ address }) => address));
      for (const { row, column } of expected) expect(model.sheet(NAME).cell(row, column).value).toBe(value);
      closeExcel();
    },
  );
  await fc.assert(inPlace, { numRuns: 60 });
});

/** Where the value of a figure can be written: nowhere once its row is deleted or the cell is covered. */
function valueCell(model: ExcelModel, name: string) {
  const place = whereabouts(model);
  const [column = 0] = place.columns;
  const row = Array.from({ length: ROWS }, (_, index) => index + 1).find(
    (at) => at > place.heading && nameAt(model, place, at) === name,
  );
  if (row === undefined || model.sheet(NAME).cell(row, column).type === 'empty') return [];
  return [{ row, column, address: cellAddress(row, column) }];
}
