import { TAG_PREFIX, type Adoption, type AdoptionOutcome, type LeftReason } from '@/core/marks';
import { isInline } from '../is-inline';
import { occurrencesOf } from '../occurrences';
import { readerText } from '../word-text';
import { locateBlanks, type LocatedBlank } from './locate-blanks';

/** A blank found in the document. */
export interface FoundBlank extends LocatedBlank {
  readonly range: Word.Range;
}

export interface FoundBlanks {
  readonly blanks: readonly FoundBlank[];
  /** Ids of the controls that stood in the document before. */
  readonly controls: ReadonlySet<number>;
  readonly left: AdoptionOutcome['left'];
}

interface Search extends LocatedBlank {
  readonly paragraphText: string;
  readonly hits: Word.RangeCollection;
}

/** Two requests: the paragraphs as they are now, then one search for each text asked for in each of them. */
export async function findBlanks(
  context: Word.RequestContext,
  adoptions: readonly Adoption[],
): Promise<FoundBlanks> {
  const { body, contentControls } = context.document;
  const { paragraphs } = body;
  paragraphs.load('items/text');
  contentControls.load('items/id');
  await context.sync();
  const controls = new Set(contentControls.items.map(({ id }) => id));
  const texts = paragraphs.items.map(({ text }, index) => ({ index, text: readerText(text) }));
  const located = locateBlanks(texts, adoptions);
  if (located.blanks.length === 0) return { blanks: [], controls, left: located.left };
  const searches = located.blanks.map((blank) => {
    const { paragraph, blank: text } = blank.adoption;
    return {
      ...blank,
      paragraphText: texts[paragraph]?.text ?? '',
      ...searchIn(paragraphs, paragraph, text),
    };
  });
  await context.sync();
  const blanks: FoundBlank[] = [];
  const left = [...located.left];
  for (const { position, adoption, occurrence, ...search } of searches) {
    const found = takeHit({ position, adoption, occurrence, ...search });
    if (typeof found === 'string') left.push({ position, reason: found, detail: '' });
    else blanks.push({ position, adoption, occurrence, range: found });
  }
  return { blanks, controls, left };
}

function searchIn(paragraphs: Word.ParagraphCollection, index: number, text: string) {
  const hits = paragraphs.items[index]?.search(text, { matchCase: true });
  if (hits === undefined) throw new RangeError(`no paragraph ${index}`);
  hits.load(
    'items/text,items/parentContentControlOrNullObject/tag,items/parentContentControlOrNullObject/subtype',
  );
  return { hits };
}

/** Word may pass over what a reader sees, or find more than was asked for: then the n-th hit may be another one. */
function takeHit({ adoption, occurrence, paragraphText, hits }: Search): Word.Range | LeftReason {
  const { blank } = adoption;
  const exact = hits.items.filter(({ text }) => readerText(text) === blank);
  const range = exact[occurrence];
  if (range === undefined || exact.length !== occurrencesOf(blank, paragraphText).length) return 'changed';
  return isInControl(range) ? 'insideControl' : range;
}

function isInControl({ parentContentControlOrNullObject: control }: Word.Range): boolean {
  return isInline(control) || (!control.isNullObject && control.tag.startsWith(TAG_PREFIX));
}
