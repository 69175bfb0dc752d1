import type { AuditFinding } from '@/core/audit';
import { toMarkText, type DocumentParagraph, type DocumentRecord, type LeftPlace } from '@/core/marks';
import { canBeFixed } from './can-be-fixed';
import { correctMarks } from './correct-marks';
import type { FixedDocument, FixOutcome, FixTools, LeftFix } from './fixing';
import { makeLive, type PlacedFinding } from './make-live';
import { movedPlace, type Replaced } from '@/core/marks';
import { placeNow } from './place-now';
import { recordToAmend } from '@/core/marks';

/**
 * Puts findings right: marks get their text, typed numbers the right one, or become marks. A typed number is found by
 * its sentence as that stands now; one whose sentence does not is left. With the record to be written; null: none.
 * @throws Failure audit.recordDamaged, audit.recordNewer, and as the host does
 */
export async function makeFixes(
  findings: readonly AuditFinding[],
  document: FixedDocument,
  tools: FixTools,
): Promise<{ readonly record: DocumentRecord | null; readonly outcome: FixOutcome }> {
  const last = recordToAmend(document.reading);
  const possible = findings.filter(canBeFixed);
  const typed = possible.filter(({ mark }) => mark === null);
  const now = typed.length === 0 ? [] : await tools.host.readParagraphs();
  const { placed, gone } = placeAll(typed, document.paragraphs, now);
  const ofMarks = possible.filter(({ mark }) => mark !== null);
  const corrected = await correctMarks(ofMarks, last, document, tools);
  const inMarks = corrected.written.flatMap((finding) => replacedMark(finding, now));
  const corrections = placed.filter(({ finding }) => finding.fix?.type === 'correct');
  const rewritten = await rewrite(movedBy(inMarks, corrections, now), tools);
  const byHand = rewritten.written.flatMap((position) => replacedText(corrections[position]));
  const live = placed.filter(({ finding }) => finding.fix?.type === 'makeLive');
  const adopted = await makeLive(movedBy([...inMarks, ...byHand], live, now), corrected.record, tools);
  return {
    record: adopted.record,
    outcome: {
      made: corrected.written.length + rewritten.written.length + adopted.outcome.adopted.length,
      left: [
        ...corrected.left,
        ...gone.map((finding) => ({ finding, type: 'typed' as const, reason: 'changed' as const })),
        ...leftOf(corrections, rewritten.left),
        ...leftOf(live, adopted.outcome.left),
      ],
    },
  };
}

function placeAll(
  typed: readonly AuditFinding[],
  read: readonly DocumentParagraph[],
  now: readonly DocumentParagraph[],
): { readonly placed: readonly PlacedFinding[]; readonly gone: readonly AuditFinding[] } {
  const places = typed.map((finding) => ({ finding, place: placeNow(finding, read, now) }));
  return {
    placed: places.flatMap(({ finding, place }) => (place === null ? [] : [{ finding, place }])),
    gone: places.flatMap(({ finding, place }) => (place === null ? [finding] : [])),
  };
}

async function rewrite(placed: readonly PlacedFinding[], { host }: FixTools) {
  if (placed.length === 0) return { written: [], left: [] };
  return host.writeTyped(
    placed.map(({ finding, place }) => ({ ...place, text: finding.fix?.text ?? place.blank })),
  );
}

/** Where the numbers stand once others were written over. */
function movedBy(
  replaced: readonly Replaced[],
  placed: readonly PlacedFinding[],
  now: readonly DocumentParagraph[],
): readonly PlacedFinding[] {
  const texts = new Map(now.map(({ index, text }) => [index, text]));
  return placed.map(({ finding, place }) => ({
    finding,
    place: movedPlace(place, texts.get(place.paragraph) ?? '', replaced),
  }));
}

function replacedMark({ mark, fix }: AuditFinding, now: readonly DocumentParagraph[]): readonly Replaced[] {
  return now.flatMap(({ index: paragraph, marks }) =>
    marks
      .filter(({ index }) => index === mark)
      .map(({ start, length }) => ({ paragraph, start, length, text: toMarkText(fix?.text ?? '') })),
  );
}

function replacedText(placed: PlacedFinding | undefined): readonly Replaced[] {
  if (placed === undefined) return [];
  const { finding, place } = placed;
  const { paragraph, start, blank } = place;
  return [{ paragraph, start, length: blank.length, text: finding.fix?.text ?? blank }];
}

function leftOf(placed: readonly PlacedFinding[], left: readonly LeftPlace[]): readonly LeftFix[] {
  return left.flatMap(({ position, reason }) => {
    const finding = placed[position]?.finding;
    return finding === undefined ? [] : [{ finding, type: 'typed' as const, reason }];
  });
}
