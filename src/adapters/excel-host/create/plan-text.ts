import type { TextTemplate } from '@/core/ledger';
import { textInput } from './cell-input';
import { LOOK, ROW_HEIGHT } from './look';
import { emptyPlan, type SheetPlan } from './sheet-plan';

const WIDTH = 64;
/** Under the text format, Excel has shown long texts as `####`. */
const FORMAT = 'General';
/** A short line that starts with 一、 heads what follows. */
const SECTION = /^[一二三四五六七八九十]+、.{0,24}$/;

/** A sheet to be read: a title and lines of text, each in a row of its own. */
export function planText({ name, lines }: TextTemplate): SheetPlan {
  if (lines.length === 0) return { ...emptyPlan(name), gridlines: false };
  return {
    ...emptyPlan(name),
    gridlines: false,
    widths: [WIDTH],
    heights: [{ row: 1, points: ROW_HEIGHT.title }],
    blocks: [
      {
        area: { top: 1, left: 1, bottom: lines.length, right: 1 },
        formats: lines.map(() => [FORMAT]),
        values: lines.map((line) => [textInput(line)]),
      },
    ],
    looks: lines.map((line, index) => ({
      area: { top: index + 1, left: 1, bottom: index + 1, right: 1 },
      look: lookOf(line, index),
    })),
  };
}

function lookOf(line: string, index: number) {
  if (index === 0) return LOOK.title;
  return SECTION.test(line) ? LOOK.section : LOOK.body;
}
