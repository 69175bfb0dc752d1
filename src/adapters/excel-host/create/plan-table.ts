import { NUMBER_FORMATS, type Area, type TableTemplate, type TemplateColumn } from '@/core/ledger';
import { cellInput } from './cell-input';
import { LOOK } from './look';
import { planHead } from './plan-head';
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
  const head = planHead(
    title,
    columns.map(({ heading }) => heading),
  );
  const headingRow = head.frozenRows;
  // An Excel table has one row at least.
  const bottom = headingRow + Math.max(1, template.rows.length + template.emptyRows);
  const body: Area = { top: headingRow + 1, left: 1, bottom, right: columns.length };
  return {
    ...emptyPlan(name),
    ...head,
    widths: columns.map(({ width }) => width),
    blocks: [...head.blocks, bodyBlock(body, template, date1904)],
    looks: [...head.looks, ...columnLooks(body, columns)],
    table: { area: { ...body, top: headingRow }, name: tableName },
    validations: columns.flatMap((column, index) => {
      const validation = planValidation(column, choices);
      return validation === null ? [] : [{ area: columnArea(body, index), validation }];
    }),
  };
}

function columnLooks(body: Area, columns: readonly TemplateColumn[]): SheetPlan['looks'] {
  return columns.map(({ format, choices }, index) => ({
    area: columnArea(body, index),
    look: format === 'text' && choices === undefined ? LOOK.body : LOOK.centered,
  }));
}

function columnArea(area: Area, index: number): Area {
  return { ...area, left: area.left + index, right: area.left + index };
}

function bodyBlock(area: Area, { columns, rows }: TableTemplate, date1904: boolean): CellBlock {
  const formats = columns.map(({ format }) => NUMBER_FORMATS[format]);
  return {
    area,
    formats: Array.from({ length: area.bottom - area.top + 1 }, () => formats),
    values: rows.map((row) => columns.map((_, index) => cellInput(row[index] ?? null, date1904))),
  };
}
