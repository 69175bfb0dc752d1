import type { LeftPlace, ParagraphReach, TypedPlace } from '@/core/marks';
import { askAll, type Question } from '../ask-all';
import { exactHits } from '../exact-hits';
import { askOpenControls, OPEN_CONTROLS_LOAD, OPEN_PARAGRAPHS_LOAD } from '../paragraphs/open-controls';
import { readStories, type StoryParagraph } from '../paragraphs/read-stories';
import { AROUND_LOAD, standsInControl } from '../stands-in-control';
import { byPlace, locateBlanks, type LocatedBlank } from './locate-blanks';
import { OpenPlaces } from './open-places';

/** Typed words found in the document, or the open control they are all the text of. */
export interface FoundBlank<Place extends TypedPlace> {
  readonly position: number;
  readonly place: Place;
  readonly spot: Spot;
}

/** Where new words go. */
export type Spot = { readonly range: Word.Range } | { readonly control: Word.ContentControl };

type Hit = Spot | Pick<LeftPlace, 'reason' | 'detail'>;

const IN_CONTROL: Hit = { reason: 'insideControl', detail: '' };

export interface FoundBlanks<Place extends TypedPlace> {
  /** In the order of the document. */
  readonly blanks: readonly FoundBlank<Place>[];
  /** The paragraphs' texts, as a reader sees them. */
  readonly texts: readonly string[];
  /** Which paragraphs these are. */
  readonly reach: ParagraphReach;
  /** Ids of the controls that stood in the document before. */
  readonly controls: ReadonlySet<number>;
  readonly left: readonly LeftPlace[];
}

/**
 * Two requests: the paragraphs as they are now, then one search for each text asked for in each of them. One more
 * where some place is not in the body.
 */
export async function findBlanks<Place extends TypedPlace>(
  context: Word.RequestContext,
  places: readonly Place[],
): Promise<FoundBlanks<Place>> {
  const { contentControls } = context.document;
  contentControls.load(OPEN_CONTROLS_LOAD);
  const reachOf = (inBody: number): ParagraphReach =>
    places.some(({ paragraph }) => paragraph >= inBody) ? 'everywhere' : 'body';
  const stories = await readStories(context, OPEN_PARAGRAPHS_LOAD, reachOf);
  const texts = stories.map(({ text }) => text);
  const located = locateBlanks(stories, places);
  const open = new OpenPlaces(places, texts);
  const hits = new Map<number, Hit>(located.left.map(({ position, ...left }) => [position, left]));
  await askAll(context, [
    ...askOpenControls(contentControls, stories, open),
    ...located.blanks.map((blank) => search(blank, stories, (hit) => hits.set(blank.position, hit))),
  ]);
  return {
    texts,
    reach: reachOf(stories.filter(({ story }) => story === null).length),
    controls: new Set(contentControls.items.map(({ id }) => id)),
    ...settle(places, hits, open),
  };
}

function search(
  { place, occurrence }: LocatedBlank<TypedPlace>,
  stories: readonly StoryParagraph[],
  tell: (hit: Hit) => void,
): Question {
  const { paragraph, blank } = place;
  const within = stories[paragraph];
  if (within === undefined) throw new RangeError(`no paragraph ${paragraph}`);
  return () => {
    const hits = within.paragraph.search(blank, { matchCase: true });
    hits.load(`items/text,${AROUND_LOAD}`);
    return () => {
      const range = exactHits(hits, blank, within.text)?.[occurrence];
      if (range === undefined) tell({ reason: 'changed', detail: '' });
      else tell(standsInControl(range) ? IN_CONTROL : { range });
    };
  };
}

/** A place that is an open control is found, whatever a search for its text says. */
function settle<Place extends TypedPlace>(
  places: readonly Place[],
  hits: ReadonlyMap<number, Hit>,
  open: OpenPlaces,
): Pick<FoundBlanks<Place>, 'blanks' | 'left'> {
  const blanks: FoundBlank<Place>[] = [];
  const left: LeftPlace[] = [];
  const controls = open.controls();
  places.forEach((place, position) => {
    const control = controls.get(position);
    const found = hits.get(position);
    const isPart = found !== undefined && 'range' in found && open.isWithin(place);
    const hit = control === undefined ? (isPart ? IN_CONTROL : found) : { control };
    if (hit === undefined) return;
    if ('reason' in hit) left.push({ position, ...hit });
    else blanks.push({ position, place, spot: hit });
  });
  return { blanks: blanks.sort(byPlace), left };
}
