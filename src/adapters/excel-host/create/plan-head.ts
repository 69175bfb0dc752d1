import { TEXT_FORMAT, type Area } from '@/core/ledger';
import { textInput } from './cell-input';
import { LOOK, ROW_HEIGHT } from './look';
import type { CellBlock, SheetPlan } from './sheet-plan';

type Head = Pick<SheetPlan, 'blocks' | 'frozenRows' | 'heights' | 'looks' | 'merged'>;

/** A title over the headings, or the headings alone: at the top of a sheet, and in view when it is scrolled. */
export function planHead(title: string | null, headings: readonly string[]): Head {
  const titled = title === null ? UNTITLED : planTitle(title, headings.length);
  const row = titled.frozenRows + 1;
  const area: Area = { top: row, left: 1, bottom: row, right: headings.length };
  return {
    frozenRows: row,
    heights: [...titled.heights, { row, points: ROW_HEIGHT.heading }],
    blocks: [...titled.blocks, textBlock(area, headings)],
    looks: [...titled.looks, { area, look: LOOK.heading }],
    merged: titled.merged,
  };
}

const UNTITLED: Head = { frozenRows: 0, heights: [], blocks: [], looks: [], merged: null };

function planTitle(title: string, columnCount: number): Head {
  const first: Area = { top: 1, left: 1, bottom: 1, right: 1 };
  const whole: Area = { ...first, right: columnCount };
  return {
    frozenRows: 1,
    heights: [{ row: 1, points: ROW_HEIGHT.title }],
    blocks: [textBlock(first, [title])],
    looks: [{ area: whole, look: LOOK.title }],
    merged: columnCount > 1 ? whole : null,
  };
}

function textBlock(area: Area, texts: readonly string[]): CellBlock {
  return {
    area,
    formats: [texts.map(() => TEXT_FORMAT)],
    values: [texts.map(textInput)],
  };
}
