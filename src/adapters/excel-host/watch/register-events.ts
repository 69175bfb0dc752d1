import { supportsExcelApi } from '../batch/requirements';
import type { Run } from '../batch/run';
import { rowsOfAddress } from './rows-of-address';
import type { StaleMarks } from './stale-marks';
import { unregister } from './unregister';

/** What an event says is stale; nothing, where it only tells that the list of sheets is another one. */
type Mark = (marks: StaleMarks) => void;
type Note = (mark: Mark) => void;

type Register = (
  sheets: Excel.WorksheetCollection,
  note: Note,
) => OfficeExtension.EventHandlerResult<unknown>;

interface SheetPlace {
  readonly worksheetId: string;
  readonly address: string;
}

const EVENTS: readonly Register[] = [
  (sheets, note) => listen(sheets.onChanged, note, markChange),
  (sheets, note) => listen(sheets.onFormatChanged, note, markPlace),
  (sheets, note) => listen(sheets.onCalculated, note, markFormulas),
  (sheets, note) => listen(sheets.onRowSorted, note, markPlace),
  (sheets, note) => listen(sheets.onColumnSorted, note, markPlace),
  (sheets, note) => listen(sheets.onRowHiddenChanged, note, markAround),
  (sheets, note) => listen(sheets.onAdded, note, markNothing),
  (sheets, note) => listen(sheets.onDeleted, note, markNothing),
];

/** Where these are missing, the change is found at the next reading. */
const EVENTS_SINCE_17: readonly Register[] = [
  (sheets, note) => listen(sheets.onNameChanged, note, markNothing),
  (sheets, note) => listen(sheets.onVisibilityChanged, note, markNothing),
  (sheets, note) => listen(sheets.onMoved, note, markNothing),
];

/** Has `note` called at every event that may make a reading stale. Gives what ends it. */
export async function registerEvents(run: Run, note: Note): Promise<() => Promise<void>> {
  const registrations = await run(async (context) => {
    const events = supportsExcelApi(17) ? [...EVENTS, ...EVENTS_SINCE_17] : EVENTS;
    const made = events.map((register) => register(context.workbook.worksheets, note));
    await context.sync();
    return made;
  });
  return () => unregister(registrations);
}

function listen<Details>(
  event: OfficeExtension.EventHandlers<Details>,
  note: Note,
  mark: (marks: StaleMarks, details: Details) => void,
): OfficeExtension.EventHandlerResult<unknown> {
  return event.add((details) => {
    note((marks) => mark(marks, details));
    return Promise.resolve();
  });
}

function markChange(marks: StaleMarks, details: Excel.WorksheetChangedEventArgs): void {
  // Whatever is inserted or deleted moves other cells.
  if (details.changeType === 'RangeEdited') markPlace(marks, details);
  else marks.markSheet(details.worksheetId);
}

function markPlace(marks: StaleMarks, { worksheetId, address }: SheetPlace): void {
  const rows = rowsOfAddress(address);
  if (rows === null) marks.markSheet(worksheetId);
  else marks.markRows(worksheetId, rows);
}

function markFormulas(marks: StaleMarks, { worksheetId }: Pick<SheetPlace, 'worksheetId'>): void {
  marks.markFormulas(worksheetId);
}

function markAround(marks: StaleMarks, { worksheetId }: Pick<SheetPlace, 'worksheetId'>): void {
  marks.markRows(worksheetId, []);
}

function markNothing(): void {
  // The next reading asks for the list of sheets in any case.
}
