/** Corners of a rectangle of cells, all inclusive, from 0 as in office.js. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Rows and columns of every sheet (Excel specifications and limits). */
export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: SHEET_ROWS - 1, right: SHEET_COLUMNS - 1 };

export function areaOf(row: number, column: number, rows = 1, columns = 1): Area {
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

export function rowCount({ top, bottom }: Area): number {
  return bottom - top + 1;
}

export function columnCount({ left, right }: Area): number {
  return right - left + 1;
}

export function cellCount(area: Area): number {
  return rowCount(area) * columnCount(area);
}

export function isEntireRows(area: Area): boolean {
  return area.left === 0 && area.right === SHEET_COLUMNS - 1;
}

export function isEntireColumns(area: Area): boolean {
  return area.top === 0 && area.bottom === SHEET_ROWS - 1;
}

/** Is it a rectangle that lies on the sheet? */
export function isOnSheet({ top, left, bottom, right }: Area): boolean {
  return (
    top >= 0 && left >= 0 && top <= bottom && left <= right && bottom < SHEET_ROWS && right < SHEET_COLUMNS
  );
}

export function isSame(one: Area, other: Area): boolean {
  return contains(one, other) && contains(other, one);
}

export function contains(outer: Area, inner: Area): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

/** Null where the two have no cell in common. */
export function intersection(one: Area, other: Area): Area | null {
  const common = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return common.top <= common.bottom && common.left <= common.right ? common : null;
}

/** The smallest rectangle around both. */
export function boundingArea(one: Area, other: Area): Area {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

/** What is left of an area without the cells of another, as up to four rectangles. */
export function without(area: Area, hole: Area): readonly Area[] {
  const common = intersection(area, hole);
  if (common === null) return [area];
  const { top, left, bottom, right } = area;
  return [
    { top, left, bottom: common.top - 1, right },
    { top: common.top, left, bottom: common.bottom, right: common.left - 1 },
    { top: common.top, left: common.right + 1, bottom: common.bottom, right },
    { top: common.bottom + 1, left, bottom, right },
  ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
}
