import {
  addRecord,
  movedPlace,
  recordToAmend,
  requireSameScope,
  toMarkText,
  type Adoption,
  type DocumentRecord,
  type LeftPlace,
  type Replaced,
  type TakenFigure,
  type TypedEdit,
  type TypedPlace,
} from '@/core/marks';
import type { Blank } from '../blank';
import type { FilledBlank, Filling, FillOutcome, FillTools, LeftBlank, OpenDocument } from './filling';
import { placeOfFigure } from './place-of-figure';

type OfFigure = Extract<Filling, { type: 'figure' }>;
type OfText = Extract<Filling, { type: 'text' }>;

/**
 * Fills blanks: figures become marks in place, words stay words; what nobody chose stays open. The record to be written
 * tells of all marks that were made. Nothing is written where a figure is unknown or of another scope.
 * @throws Failure figure.unknown, document.otherScope, audit.recordDamaged, audit.recordNewer, and as the host does
 */
export async function fillBlanks(
  fillings: readonly Filling[],
  { paragraphs, reading }: OpenDocument,
  tools: FillTools,
): Promise<FillOutcome> {
  const last = recordToAmend(reading);
  const ofFigures = fillings.filter((filling): filling is OfFigure => filling.type === 'figure');
  const ofTexts = fillings.filter((filling): filling is OfText => filling.type === 'text');
  const taken = await takeFigures(ofFigures, last, tools);
  const adoptions = ofFigures.map((filling) => adoptionOf(filling, taken));
  const adopted =
    adoptions.length === 0 ? { adopted: [], left: [] } : await tools.host.adoptBlanks(adoptions);
  const made = adopted.adopted.flatMap((position) => adoptions[position] ?? []);
  const edits = movedEdits(ofTexts, made, paragraphs);
  const typed = edits.length === 0 ? { written: [], left: [] } : await tools.host.writeTyped(edits);
  return {
    filled: inOrder([
      ...adopted.adopted.flatMap((position) => filledFigure(ofFigures[position], adoptions[position])),
      ...typed.written.flatMap((position) => filledText(ofTexts[position])),
    ]),
    left: inOrder([...leftOf(ofFigures, adopted.left), ...leftOf(ofTexts, typed.left)]),
    record: made.reduce<DocumentRecord | null>((record, { key }) => {
      const figure = taken.get(key);
      return figure === undefined ? record : addRecord(record, figure.record);
    }, last),
  };
}

async function takeFigures(
  fillings: readonly OfFigure[],
  last: DocumentRecord | null,
  tools: Pick<FillTools, 'takeFigure' | 'writtenAt'>,
): Promise<ReadonlyMap<string, TakenFigure>> {
  const taken = new Map<string, TakenFigure>();
  for (const key of new Set(fillings.map((filling) => filling.key))) {
    const figure = await tools.takeFigure(key, tools.writtenAt);
    if (last !== null) requireSameScope(last, figure.record);
    taken.set(key, figure);
  }
  return taken;
}

function adoptionOf({ blank, key }: OfFigure, taken: ReadonlyMap<string, TakenFigure>): Adoption {
  const { label = key, text = '', record } = taken.get(key) ?? {};
  const unit = record?.figures.find((figure) => figure.key === key)?.unit ?? '';
  return { ...placeOfFigure(blank, { text, unit }), key, label, text };
}

/** Where words are to stand once the marks beside them were made. */
function movedEdits(
  fillings: readonly OfText[],
  made: readonly Adoption[],
  paragraphs: OpenDocument['paragraphs'],
): readonly TypedEdit[] {
  const texts = new Map(paragraphs.map(({ index, text }) => [index, text]));
  const replaced = made.map(({ paragraph, start, blank, text }): Replaced => ({
    paragraph,
    start,
    length: blank.length,
    text: toMarkText(text),
  }));
  return fillings.map(({ blank, text }) => ({
    ...movedPlace(placeOfFigure(blank, { text, unit: '' }), texts.get(blank.paragraph) ?? '', replaced),
    text,
  }));
}

function filledFigure(filling: OfFigure | undefined, adoption: Adoption | undefined): readonly FilledBlank[] {
  if (filling === undefined || adoption === undefined) return [];
  return [filledAt(filling.blank, adoption, { key: filling.key, text: toMarkText(adoption.text) })];
}

function filledText(filling: OfText | undefined): readonly FilledBlank[] {
  if (filling === undefined) return [];
  const { blank, text } = filling;
  return [filledAt(blank, placeOfFigure(blank, { text, unit: '' }), { key: null, text })];
}

function filledAt(
  blank: Blank,
  { start, blank: taken }: TypedPlace,
  said: Pick<FilledBlank, 'key' | 'text'>,
): FilledBlank {
  const ahead = blank.start - start;
  return {
    blank,
    ...said,
    before: blank.before.slice(0, blank.before.length - ahead),
    after: blank.after.slice(taken.length - ahead - blank.blank.length),
  };
}

function leftOf(fillings: readonly Filling[], left: readonly LeftPlace[]): readonly LeftBlank[] {
  return left.flatMap(({ position, reason, detail }) => {
    const filling = fillings[position];
    return filling === undefined ? [] : [{ blank: filling.blank, reason, detail }];
  });
}

function inOrder<Item extends { readonly blank: { readonly index: number } }>(
  items: readonly Item[],
): readonly Item[] {
  return [...items].sort((one, other) => one.blank.index - other.blank.index);
}
