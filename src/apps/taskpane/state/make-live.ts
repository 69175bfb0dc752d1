import { isFailure } from '@/core/failure';
import { addRecord, type Adoption, type AdoptionOutcome, type DocumentRecord } from '@/core/marks';
import type { AuditFinding } from '@/core/audit';
import type { FigureForDocument } from '../desk/desk';
import type { FixTools } from './fixing';

/** Typed numbers become marks in place; the record learns what the ledger, or else what it knew before, says of them. */
export async function makeLive(
  findings: readonly AuditFinding[],
  last: DocumentRecord | null,
  tools: FixTools,
): Promise<{ readonly record: DocumentRecord | null; readonly outcome: AdoptionOutcome }> {
  if (findings.length === 0) return { record: last, outcome: { adopted: [], left: [] } };
  const figures = await figuresOf(findings, tools);
  const adoptions = findings.map((finding) => adoptionOf(finding, figures, last));
  const outcome = await tools.host.adoptBlanks(adoptions);
  const adopted = adoptions.filter((_, position) => outcome.adopted.includes(position));
  const record = adopted.reduce(
    (joined, adoption) => joinedWith(joined, adoption, figures, tools.writtenAt),
    last,
  );
  return { record, outcome };
}

type TakenFigures = ReadonlyMap<string, FigureForDocument>;

/** The figures as the ledger counts them, by key. */
async function figuresOf(
  findings: readonly AuditFinding[],
  { desk, writtenAt }: FixTools,
): Promise<TakenFigures> {
  const taken = new Map<string, FigureForDocument>();
  if (desk === null) return taken;
  for (const key of new Set(findings.flatMap(({ key }) => key ?? []))) {
    try {
      taken.set(key, await desk.takeFigure(key, writtenAt));
    } catch (error) {
      // A figure of another ledger, of which only the document's own record tells.
      if (!isFailure(error) || error.code !== 'figure.unknown') throw error;
    }
  }
  return taken;
}

function adoptionOf(
  { paragraph, start, text: blank, key, fix, fields }: AuditFinding,
  figures: TakenFigures,
  last: DocumentRecord | null,
): Adoption {
  const known = key ?? '';
  const recorded = last?.figures.find((figure) => figure.key === known);
  const label = figures.get(known)?.label ?? recorded?.label ?? String(fields['label'] ?? known);
  return { paragraph, start, blank, key: known, label, text: fix?.text ?? blank };
}

/** What a mark says that is not the ledger's text, such as one the ledger holds no more, is told by the record before. */
function joinedWith(
  record: DocumentRecord | null,
  { key, text }: Adoption,
  figures: TakenFigures,
  writtenAt: string,
): DocumentRecord | null {
  const taken = figures.get(key);
  if (taken?.text === text) return addRecord(record, taken.record);
  const known = record?.figures.find((figure) => figure.key === key);
  if (record === null || known === undefined) return record;
  const again = known.places === undefined ? known : { ...known, places: 1 };
  return addRecord(record, { ...record, writtenAt, figures: [again] });
}
