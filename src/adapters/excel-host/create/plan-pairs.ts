import { formatOfValue, type Area, type PairsTemplate, type TemplateValue } from '@/core/ledger';
import { cellInput } from './cell-input';
import { LOOK, ROW_HEIGHT } from './look';
import { emptyPlan, type SheetPlan } from './sheet-plan';

const WIDTHS = { name: 20, value: 38, hint: 30 } as const;

/** A sheet of names, their values, and what belongs there. */
export function planPairs({ name, headings, rows }: PairsTemplate, date1904: boolean): SheetPlan {
  const lines: readonly (readonly TemplateValue[])[] = [
    headings,
    ...rows.map((row) => [row.name, row.value, row.hint]),
  ];
  const formats = lines.map((line) => line.map(formatOfValue));
  const values = lines.map((line) => line.map((value) => cellInput(value, date1904)));
  const bottom = lines.length;
  const column = (index: number): Area => ({ top: 2, left: index, bottom, right: index });
  const columnLooks = [LOOK.name, LOOK.body, LOOK.hint].map((look, index) => ({
    area: column(index + 1),
    look,
  }));
  const headingArea: Area = { top: 1, left: 1, bottom: 1, right: 3 };
  return {
    ...emptyPlan(name),
    gridlines: false,
    frozenRows: 1,
    widths: Object.values(WIDTHS),
    heights: [{ row: 1, points: ROW_HEIGHT.heading }],
    blocks: [{ area: { ...headingArea, bottom }, formats, values }],
    looks: [{ area: headingArea, look: LOOK.heading }, ...(rows.length > 0 ? columnLooks : [])],
  };
}
