import type { Area } from '@/core/ledger';
import type { Run } from '../batch/run';
import { rangeOf } from './area-ranges';
import type { RowsAndColumns } from './sheet-structure';
import type { Span } from './spans';

/** Rows or columns of an area, and how Excel says of all of them at once whether they are hidden. */
interface Axis {
  readonly spanOf: (area: Area) => Span;
  readonly cut: (area: Area, span: Span) => Area;
  readonly property: 'rowHidden' | 'columnHidden';
}

const ROWS: Axis = {
  spanOf: ({ top, bottom }) => ({ from: top, to: bottom }),
  cut: (area, { from, to }) => ({ ...area, top: from, bottom: to }),
  property: 'rowHidden',
};
const COLUMNS: Axis = {
  spanOf: ({ left, right }) => ({ from: left, to: right }),
  cut: (area, { from, to }) => ({ ...area, left: from, right: to }),
  property: 'columnHidden',
};

/** Each is an object path and a query of its own in the request. */
const MOST_SPANS = 500;

/** The rows and columns of an area that can be seen: by halves, until each part is all hidden or all visible. */
export async function findVisible(run: Run, sheetId: string, area: Area): Promise<RowsAndColumns> {
  return {
    rows: await findAlong(run, sheetId, area, ROWS),
    columns: await findAlong(run, sheetId, area, COLUMNS),
  };
}

async function findAlong(run: Run, sheetId: string, area: Area, axis: Axis): Promise<Span[]> {
  const visible: Span[] = [];
  let waiting = [axis.spanOf(area)];
  while (waiting.length > 0) {
    const asked = waiting.slice(0, MOST_SPANS);
    const hidden = await askHidden(
      run,
      sheetId,
      asked.map((span) => axis.cut(area, span)),
      axis,
    );
    visible.push(...asked.filter((_, index) => hidden[index] === false));
    const mixed = asked.filter((_, index) => hidden[index] === null);
    waiting = [...waiting.slice(MOST_SPANS), ...mixed.flatMap(halves)];
  }
  return visible;
}

/** Null: some are and some are not. */
function askHidden(
  run: Run,
  sheetId: string,
  areas: readonly Area[],
  { property }: Axis,
): Promise<(boolean | null)[]> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const ranges = areas.map((area) => rangeOf(sheet, area));
    for (const range of ranges) range.load(property);
    await context.sync();
    return ranges.map((range): boolean | null => range[property]);
  });
}

function halves({ from, to }: Span): Span[] {
  const middle = Math.floor((from + to) / 2);
  return [
    { from, to: middle },
    { from: middle + 1, to },
  ];
}
