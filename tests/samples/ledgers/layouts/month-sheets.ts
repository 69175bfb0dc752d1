import { formatChineseNumeral } from '@/core/values';
import { KINDS } from '../branch-year';
import { inventHand } from '../hand';
import type { Layout } from '../layout';
import { chooseFields, meetingTable } from '../meeting-table';
import { SheetGrid } from '../sheet-grid';
import { YEARLESS_DATES } from '../spell-date';
import { factsOf } from '../table';
import { writeTable } from '../write-table';

const NAMES: readonly ((month: number) => string)[] = [
  (month) => `${String(month)}月`,
  (month) => `${String(month)}月份`,
  (month) => `${formatChineseNumeral(month)}月`,
  (month) => `${String(month)} 月`,
  (month) => `${String(month)}月三会一课`,
];

/** A sheet per month; the dates tell no year, at most a title does. */
export const monthSheets: Layout = {
  name: 'sheet per month',
  write({ truth, chance, messy, spoil }) {
    const hand = { ...inventHand(chance, true), date: chance.pick(YEARLESS_DATES) };
    const fields = Array.from(new Set(chooseFields(['heldDate', 'kind', 'topic'], chance)));
    const name = chance.pick(NAMES);
    const titled = chance.happens(0.5);
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    const spoilt = chance.pick(months);
    const sheets = months.flatMap((month) => {
      const own = truth.meetings.filter(({ day }) => day.month === month);
      if (own.length === 0) return [];
      const table = meetingTable(own, { fields, hand, chance });
      return [{ month, table: month === spoilt ? spoil(table) : table }];
    });
    const grids = sheets.map(({ month, table }) => {
      const grid = new SheetGrid(name(month));
      if (titled) {
        grid.text(1, 1, `${String(truth.year)}年${String(month)}月“三会一课”情况`);
        grid.merge(1, 1, 1, table.columns.length);
      }
      writeTable(grid, table, { top: titled ? 2 : 1 });
      return grid;
    });
    const question = titled && !messy && chance.happens(0.5) ? {} : { year: truth.year };
    return { files: [grids], facts: factsOf(...sheets.map(({ table }) => table)), kinds: KINDS, question };
  },
};
