import type { AuditFinding } from '@/core/audit';
import { isFailure } from '@/core/failure';
import {
  addRecord,
  type Adoption,
  type AdoptionOutcome,
  type DocumentRecord,
  type TakenFigure,
  type TypedPlace,
} from '@/core/marks';
import type { FixTools } from './fixing';
import { isOfScope } from './is-of-scope';

/** A typed number that is to be put right, and where it stands. */
export interface PlacedFinding {
  readonly finding: AuditFinding;
  readonly place: TypedPlace;
}

/** Typed numbers become marks in place; the record learns what the ledger, or else what it knew before, says of them. */
export async function makeLive(
  placed: readonly PlacedFinding[],
  last: DocumentRecord | null,
  tools: FixTools,
): Promise<{ readonly record: DocumentRecord | null; readonly outcome: AdoptionOutcome }> {
  if (placed.length === 0) return { record: last, outcome: { adopted: [], left: [] } };
  const figures = await figuresOf(placed, last, tools);
  const adoptions = placed.map((one) => adoptionOf(one, figures, last));
  const outcome = await tools.host.adoptBlanks(adoptions);
  const adopted = adoptions.filter((_, position) => outcome.adopted.includes(position));
  const record = adopted.reduce(
    (joined, adoption) => joinedWith(joined, adoption, figures, tools.writtenAt),
    last,
  );
  return { record, outcome };
}

type TakenFigures = ReadonlyMap<string, TakenFigure>;

/** The figures as the ledger counts them, by key, as far as it is for what the record is for. */
async function figuresOf(
  placed: readonly PlacedFinding[],
  last: DocumentRecord | null,
  { counted, writtenAt }: FixTools,
): Promise<TakenFigures> {
  const taken = new Map<string, TakenFigure>();
  if (counted === null) return taken;
  for (const key of new Set(placed.flatMap(({ finding }) => finding.key ?? []))) {
    try {
      const figure = await counted.takeFigure(key, writtenAt);
      if (isOfScope(figure.record, last)) taken.set(key, figure);
    } catch (error) {
      // A figure of another ledger, of which only the document's own record tells.
      if (!isFailure(error) || error.code !== 'figure.unknown') throw error;
    }
  }
  return taken;
}

function adoptionOf(
  { finding: { key, fix, fields }, place }: PlacedFinding,
  figures: TakenFigures,
  last: DocumentRecord | null,
): Adoption {
  const known = key ?? '';
  const recorded = last?.figures.find((figure) => figure.key === known);
  const label = figures.get(known)?.label ?? recorded?.label ?? String(fields['label'] ?? known);
  return { ...place, key: known, label, text: fix?.text ?? place.blank };
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
