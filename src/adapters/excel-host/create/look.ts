import type { Look } from './sheet-plan';

const INK = '#262626';
const HEADING_INK = '#1F3864';
const FAINT_INK = '#7F7F7F';

/** Bands come from the table's own style, so that they follow when rows are added or sorted. */
export const TABLE_STYLE = 'TableStyleLight2';

/** In points. */
export const ROW_HEIGHT = { title: 36, heading: 30 } as const;

const body: Look = { bold: false, size: null, color: INK, fill: null, horizontal: 'Left' };

/** How the kinds of cells look, in the workbook's own font. */
export const LOOK = {
  body,
  centered: { ...body, horizontal: 'Center' },
  title: { ...body, bold: true, size: 16, color: HEADING_INK, horizontal: 'Center' },
  heading: { ...body, bold: true, color: HEADING_INK, fill: '#DCE6F1', horizontal: 'Center' },
  name: { ...body, bold: true, fill: '#F2F2F2' },
  hint: { ...body, size: 10, color: FAINT_INK },
  section: { ...body, bold: true, color: HEADING_INK },
} satisfies Record<string, Look>;
