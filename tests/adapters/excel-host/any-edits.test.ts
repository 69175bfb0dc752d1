import fc from 'fast-check';
import { OpenWorkbook } from '@/adapters/excel-host';
import { cellAddress } from '@/core/findings';
import type { ExcelModel } from '#tests/office-host/excel';
import { closeExcel, eventsArrive, ledgerModel, openInExcel } from './open-in-excel';

afterEach(closeExcel);

type Act = (user: ExcelModel['user']) => void;

const SHEET = '三会一课';
const place = fc.integer({ min: 1, max: 14 });
const address = fc
  .tuple(place, fc.integer({ min: 1, max: 5 }))
  .map(([row, column]) => cellAddress(row, column));
const value = fc.constantFrom('甲', '乙', null, 7, 0.5, true, '2021-03-05');

/** What people do to a sheet, each with the events Excel sends of it. */
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.tuple(address, value).map(
      ([at, given]): Act =>
        (user) =>
          user.edits(SHEET, at, given),
    ),
  },
  fc.tuple(address, fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 4 })).map(
    ([at, rows]): Act =>
      (user) =>
        user.edits(SHEET, at, rows),
  ),
  fc.tuple(address, fc.constantFrom('yyyy-mm-dd', '0"人"', '@')).map(
    ([at, format]): Act =>
      (user) =>
        user.formats(SHEET, at, format),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 3 })).map(
    ([at, count]): Act =>
      (user) =>
        user.insertsRows(SHEET, at, count),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 3 })).map(
    ([at, count]): Act =>
      (user) =>
        user.deletesRows(SHEET, at, count),
  ),
  fc.integer({ min: 1, max: 4 }).map(
    (at): Act =>
      (user) =>
        user.insertsColumns(SHEET, at, 1),
  ),
  fc.integer({ min: 1, max: 4 }).map(
    (at): Act =>
      (user) =>
        user.deletesColumns(SHEET, at, 1),
  ),
  place.map(
    (at): Act =>
      (user) =>
        user.hidesRows(SHEET, at, 2),
  ),
  fc.integer({ min: 1, max: 2 }).map(
    (column): Act =>
      (user) =>
        user.sortsRows(SHEET, 'A2:C9', column),
  ),
);

test('whatever is done while it is watched, reading what changed gives what reading everything gives', async () => {
  const sameAsAfresh = fc.asyncProperty(
    fc.array(fc.array(act, { maxLength: 3 }), { maxLength: 4 }),
    async (turns) => {
      const { model, workbook } = openInExcel(ledgerModel(9));
      const stop = await workbook.watch(() => undefined);
      await workbook.read();
      for (const acts of turns) {
        for (const done of acts) done(model.user);
        await eventsArrive();
        expect(await workbook.read()).toEqual(await new OpenWorkbook().read());
      }
      await stop();
      closeExcel();
    },
  );
  await fc.assert(sameAsAfresh, { numRuns: 40 });
});
