import { TAG_PREFIX, type LeftPlace, type LeftReason, type TypedPlace } from '@/core/marks';
import { isInline } from '../is-inline';
import { occurrencesOf } from '../occurrences';
import { readerText } from '../word-text';
import { locateBlanks, type LocatedBlank } from './locate-blanks';

/** Typed words found in the document. */
export interface FoundBlank<Place extends TypedPlace> extends LocatedBlank<Place> {
  readonly range: Word.Range;
}

export interface FoundBlanks<Place extends TypedPlace> {
  readonly blanks: readonly FoundBlank<Place>[];
  /** The paragraphs' texts, as a reader sees them. */
  readonly texts: readonly string[];
  /** Ids of the controls that stood in the document before. */
  readonly controls: ReadonlySet<number>;
  readonly left: readonly LeftPlace[];
}

interface Search extends LocatedBlank<TypedPlace> {
  readonly paragraphText: string;
  readonly hits: Word.RangeCollection;
}

/** Two requests: the paragraphs as they are now, then one search for each text asked for in each of them. */
export async function findBlanks<Place extends TypedPlace>(
  context: Word.RequestContext,
  places: readonly Place[],
): Promise<FoundBlanks<Place>> {
  const { body, contentControls } = context.document;
  const { paragraphs } = body;
  paragraphs.load('items/text');
  contentControls.load('items/id');
  await context.sync();
  const controls = new Set(contentControls.items.map(({ id }) => id));
  const read = paragraphs.items.map(({ text }, index) => ({ index, text: readerText(text) }));
  const texts = read.map(({ text }) => text);
  const located = locateBlanks(read, places);
  if (located.blanks.length === 0) return { blanks: [], texts, controls, left: located.left };
  const searches = located.blanks.map((blank) => {
    const { paragraph, blank: text } = blank.place;
    return {
      ...blank,
      paragraphText: texts[paragraph] ?? '',
      ...searchIn(paragraphs, paragraph, text),
    };
  });
  await context.sync();
  const blanks: FoundBlank<Place>[] = [];
  const left = [...located.left];
  for (const search of searches) {
    const { position, place, occurrence } = search;
    const found = takeHit(search);
    if (typeof found === 'string') left.push({ position, reason: found, detail: '' });
    else blanks.push({ position, place, occurrence, range: found });
  }
  return { blanks, texts, controls, left };
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
function takeHit({ place, occurrence, paragraphText, hits }: Search): Word.Range | LeftReason {
  const { blank } = place;
  const exact = hits.items.filter(({ text }) => readerText(text) === blank);
  const range = exact[occurrence];
  if (range === undefined || exact.length !== occurrencesOf(blank, paragraphText).length) return 'changed';
  return isInControl(range) ? 'insideControl' : range;
}

function isInControl({ parentContentControlOrNullObject: control }: Word.Range): boolean {
  return isInline(control) || (!control.isNullObject && control.tag.startsWith(TAG_PREFIX));
}
