import type { DocumentParagraph } from '@/core/marks';
import type { Blank, BlankKind } from '../blank';
import { headingsOfCells } from '../read/cell-headings';
import { placesInStories } from '../read/places-in-stories';
import { readOpen, type BlankReading, type ReadParagraph } from '../read/read-open';
import { sentenceAround } from '../read/sentence-around';
import type { SuggestTools } from '../suggest/open-place';
import { SenseReader } from '../suggest/sense-reader';
import { suggestDate } from '../suggest/suggest-date';
import { spotOf, suggestNumber } from '../suggest/suggest-number';
import { judgeNumber } from './judge-number';
import { namesIn } from './names-in';
import type { TaughtNumber } from './taught-number';
import { typedNumbers, type TypedNumber } from './typed-numbers';

/** A cell of a table that holds a value is no heading. */
const VALUE = /^\s*[\d—–-][\d.,]*\s*(?:[%％]|\p{Script=Han}{1,2})?\s*$/u;

type Judged = Pick<TaughtNumber, 'state' | 'suggestion' | 'alternatives' | 'nearest'>;

/** Where a number or a name stands, and what became of it. */
interface Found extends Judged {
  readonly start: number;
  readonly text: string;
  readonly kind: BlankKind;
}

/**
 * Last year's report against last year's figures: every number, share, date and name that somebody typed, with the
 * figures that explain it, or that its words mean though they have another value. In the order of the document.
 */
export function listNumbers(
  paragraphs: readonly DocumentParagraph[],
  reading: BlankReading,
): readonly TaughtNumber[] {
  const { figures, blanks } = reading;
  const headings = headingsOfCells(paragraphs, (position) => VALUE.test(paragraphs[position]?.text ?? ''));
  const readAt = readOpen(paragraphs, headings, reading);
  const tools = { reader: new SenseReader(blanks, figures, figures.scope.year), reading };
  const places = placesInStories(paragraphs);
  const findNames = namesIn(figures, blanks);
  const found = paragraphs.flatMap((paragraph, position) => {
    const read = readAt(position);
    const numbers = typedNumbers(paragraph, read).map((number): Found => {
      const { start, text, kind } = number;
      return { start, text, kind, ...judged(number, read, tools) };
    });
    const taken = numbers.map(({ start, text }) => ({ start, end: start + text.length }));
    const names = findNames(paragraph, taken).map(({ start, text, suggestion }): Found => ({
      start,
      text,
      kind: 'name',
      state: 'explained',
      suggestion,
      alternatives: [],
      nearest: [],
    }));
    return [...numbers, ...names]
      .sort((one, other) => one.start - other.start)
      .map((one) => placed(one, paragraph, places[position] ?? 0));
  });
  return found.map((one, index) => ({ index: index + 1, ...one }));
}

function judged(number: TypedNumber, read: ReadParagraph, tools: SuggestTools): Judged {
  const { figures } = tools.reading;
  const place = { ...number, read };
  if (number.kind === 'date')
    return judgeNumber(number, suggestDate(place, tools), { measure: '', figures, isMentioned: () => false });
  const spot = spotOf(place, tools);
  return judgeNumber(number, suggestNumber(place, tools, spot), {
    measure: spot.measure,
    figures,
    isMentioned: (key) => tools.reader.mentions(key, spot),
  });
}

function placed(
  { start, text: blank, kind, state, suggestion, alternatives, nearest }: Found,
  { text, index: paragraph, story, cell }: DocumentParagraph,
  placeInStory: number,
): Omit<TaughtNumber, 'index'> {
  const end = start + blank.length;
  const around = sentenceAround(text, { start, end }, []);
  const place: Omit<Blank, 'index' | 'suggestion' | 'alternatives'> = {
    paragraph,
    placeInStory,
    start,
    blank,
    around: { start: around.start, text: text.slice(around.start, around.end) },
    form: 'typed',
    kind,
    ...(story === undefined ? {} : { story }),
    ...(cell === undefined ? {} : { cell }),
    before: text.slice(around.start, start),
    after: text.slice(end, around.end),
  };
  return { ...place, state, suggestion, alternatives, nearest };
}
