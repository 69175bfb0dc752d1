import { Failure } from '@/core/failure';
import type { ReportDocument } from '@/core/report';
import { notKept } from '../not-kept';
import { attempt } from '../run-word';
import { findPlace, type InsertPlace } from './find-place';
import { insertSteps } from './insert-steps';
import { setPictureSize } from './queue-picture';
import { queueSteps, type QueuedSteps, type QueuedTable } from './queue-steps';
import { removeInserted } from './remove-inserted';

/**
 * Inserts the whole report or, as far as Word lets it be taken out again, nothing of it. At most five requests.
 * @throws Failure with the field `remaining`: how many paragraphs of the report could not be taken out
 */
export async function insertReport(
  context: Word.RequestContext,
  report: ReportDocument,
  place: InsertPlace,
): Promise<void> {
  const steps = insertSteps(report);
  if (steps.length === 0) return;
  const at = await findPlace(context, place);
  const queued = queueSteps(at.anchor, steps);
  const sent = await attempt(context.sync());
  const failure = 'failure' in sent ? sent.failure : unlessKept(queued);
  if (failure !== null) {
    const remaining = await removeInserted(context, at, steps);
    throw new Failure(failure.code, { ...failure.fields, remaining }, { cause: failure });
  }
  await finishLook(context, queued);
}

function unlessKept({ marks }: QueuedSteps): Failure | null {
  const isKept = marks.every(({ control, text }) => control.text === text);
  return isKept ? null : notKept('insertContentControl');
}

/** What needs sizes that the request before has loaded. Without it the report still stands. */
async function finishLook(
  context: Word.RequestContext,
  { indented, tables, pictures }: QueuedSteps,
): Promise<void> {
  indent(indented);
  tables.forEach(setColumnWidths);
  pictures.forEach(setPictureSize);
  await attempt(context.sync());
}

/** Two characters of the size the document's own style has, unless it begins further in by itself. */
function indent(paragraphs: readonly Word.Paragraph[]): void {
  const [first] = paragraphs;
  const hasOwn = first?.firstLineIndent !== 0;
  if (first === undefined || hasOwn || !(first.font.size > 0)) return;
  const firstLineIndent = 2 * first.font.size;
  for (const paragraph of paragraphs) paragraph.firstLineIndent = firstLineIndent;
}

/** Word makes all columns of a new table equally wide. */
function setColumnWidths({ table, shares }: QueuedTable): void {
  if (!(table.width > 0) || new Set(shares).size === 1) return;
  shares.forEach((share, column) => {
    table.getCell(0, column).columnWidth = share * table.width;
  });
}
