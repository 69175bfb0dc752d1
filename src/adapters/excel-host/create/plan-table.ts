import {
  NUMBER_FORMATS,
  TEXT_FORMAT,
  type Area,
  type TableTemplate,
  type TemplateColumn,
} from '@/core/ledger';
import { cellInput, textInput } from './cell-input';
import { LOOK, ROW_HEIGHT } from './look';
import { planValidation, type Choices } from './plan-validation';
import { emptyPlan, type CellBlock, type SheetPlan } from './sheet-plan';

/** A sheet with one Excel table, ready to be filled. */
export function planTable(
  template: TableTemplate,
  tableName: string,
  choices: Choices,
  date1904: boolean,
): SheetPlan {
  const { name, title, columns } = template;
  const headingRow = title === null ? 1 : 2;
  // An Excel table has one row at least.
  const bottom = headingRow + Math.max(1, template.rows.length + template.emptyRows);
  const heading: Area = { top: headingRow, left: 1, bottom: headingRow, right: columns.length };
  const body: Area = { ...heading, top: headingRow + 1, bottom };
  const titled = title === null ? UNTITLED : planTitle(title, columns.length);
  const headings = columns.map((column) => column.heading);
  return {
    ...emptyPlan(name),
    frozenRows: headingRow,
    widths: columns.map(({ width }) => width),
    heights: [...titled.heights, { row: headingRow, points: ROW_HEIGHT.heading }],
    blocks: [...titled.blocks, textBlock(heading, headings), bodyBlock(body, template, date1904)],
    looks: [...titled.looks, { area: heading, look: LOOK.heading }, ...columnLooks(body, columns)],
    merged: titled.merged,
    table: { area: { ...heading, bottom }, name: tableName },
    validations: columns.flatMap((column, index) => {
      const validation = planValidation(column, choices);
      return validation === null ? [] : [{ area: columnOf(body, index), validation }];
    }),
  };
}

type TitlePlan = Pick<SheetPlan, 'heights' | 'blocks' | 'looks' | 'merged'>;

const UNTITLED: TitlePlan = { heights: [], blocks: [], looks: [], merged: null };

function planTitle(title: string, columnCount: number): TitlePlan {
  const first: Area = { top: 1, left: 1, bottom: 1, right: 1 };
  const whole: Area = { ...first, right: columnCount };
  return {
    heights: [{ row: 1, points: ROW_HEIGHT.title }],
    blocks: [textBlock(first, [title])],
    looks: [{ area: whole, look: LOOK.title }],
    merged: columnCount > 1 ? whole : null,
  };
}

function columnLooks(body: Area, columns: readonly TemplateColumn[]): SheetPlan['looks'] {
  return columns.map(({ format, choices }, index) => ({
    area: columnOf(body, index),
    look: format === 'text' && choices === undefined ? LOOK.body : LOOK.centered,
  }));
}

function columnOf(area: Area, index: number): Area {
  return { ...area, left: area.left + index, right: area.left + index };
}

function textBlock(area: Area, texts: readonly string[]): CellBlock {
  return {
    area,
    formats: [texts.map(() => TEXT_FORMAT)],
    values: [texts.map(textInput)],
  };
}

function bodyBlock(area: Area, { columns, rows }: TableTemplate, date1904: boolean): CellBlock {
  const formats = columns.map(({ format }) => NUMBER_FORMATS[format]);
  return {
    area,
    formats: Array.from({ length: area.bottom - area.top + 1 }, () => formats),
    values: rows.map((row) => columns.map((_, index) => cellInput(row[index] ?? null, date1904))),
  };
}
