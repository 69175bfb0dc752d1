import {
  movedPlace,
  toMarkText,
  toOneLine,
  type DocumentParagraph,
  type Mark,
  type Release,
  type Replaced,
  type TypedEdit,
  type TypedPlace,
} from '@/core/marks';
import type { FilledBlank } from './filling';

/** What it takes to give blanks their own signs back. */
export interface Emptying {
  readonly releases: readonly Release[];
  /** The marks as they were when this was planned. */
  readonly plannedFor: readonly Mark[];
  /** Words to be written over, as they stand once those marks are words again. */
  readonly edits: readonly TypedEdit[];
  /** How many blanks can't be given back, since nobody knows where they stand. */
  readonly lost: number;
}

/** A document once its blanks were filled. */
export interface FilledDocument {
  readonly paragraphs: readonly DocumentParagraph[];
  readonly marks: readonly Mark[];
}

interface Stretch extends Replaced {
  readonly place: TypedPlace;
  readonly isMark: boolean;
}

/** How what was just filled is undone. `before`: the paragraphs as they were when the blanks were found. */
export function planEmptying(
  filled: readonly FilledBlank[],
  before: readonly DocumentParagraph[],
  { paragraphs, marks }: FilledDocument,
): Emptying {
  const stretches = filled.map(stretchOf);
  const typed = stretches.filter(({ isMark }) => !isMark);
  const wasOf = new Map(before.map(({ index, text }) => [index, text]));
  const isOf = new Map(paragraphs.map((paragraph) => [paragraph.index, paragraph]));
  const startOf = ({ place }: Stretch, replaced: readonly Replaced[]) =>
    movedPlace(place, wasOf.get(place.paragraph) ?? '', replaced).start;
  const ofMarks = stretches.filter(({ isMark }) => isMark);
  const releases = ofMarks.flatMap((stretch) => {
    const start = startOf(stretch, stretches);
    const placed = isOf.get(stretch.paragraph)?.marks.find((mark) => mark.start === start);
    return placed === undefined ? [] : [{ index: placed.index, text: stretch.place.blank }];
  });
  return {
    releases,
    plannedFor: marks,
    edits: typed.map((stretch) => ({
      paragraph: stretch.paragraph,
      start: startOf(stretch, typed),
      blank: stretch.text,
      text: stretch.place.blank,
    })),
    lost: ofMarks.length - releases.length,
  };
}

/** With the per cent sign beside the blank, where the text took its place. */
function stretchOf({ blank, key, text, before, after }: FilledBlank): Stretch {
  const isMark = key !== null;
  const ahead = blank.before.slice(before.length);
  const behind = blank.after.slice(0, blank.after.length - after.length);
  const place: TypedPlace = {
    paragraph: blank.paragraph,
    start: blank.start - ahead.length,
    blank: ahead + blank.blank + behind,
  };
  const { paragraph, start, blank: sign } = place;
  const words = isMark ? toMarkText(text) : toOneLine(text);
  return { place, paragraph, start, length: sign.length, text: words, isMark };
}
