import type { Figures } from '@/core/figures';
import type { DocumentParagraph } from '@/core/marks';
import { foldWidth, readSentences, spellingsWith, underPlanHeadings, type ProseWords } from '@/core/prose';
import type { Blank, BlankKind, BlankSpan, Suggestion } from './blank';
import type { BlankWords } from './blank-words';
import { findBlanks } from './find/find-blanks';
import { kindOfBlank } from './find/blank-kind';
import { headingsOfCells, type CellHeadings } from './read/cell-headings';
import { textsOfTables } from './read/texts-of-tables';
import { earlierWords } from './read/earlier-words';
import { sectionPeriods } from './read/section-periods';
import { standIn, type StandIn, type KindedSpan } from './read/stand-in';
import { suggestionsFor, type OpenParagraph } from './suggest/suggestions-for';
import { SenseReader } from './suggest/sense-reader';

/** What blanks are read with. */
export interface BlankReading {
  readonly figures: Figures;
  readonly prose: ProseWords;
  readonly blanks: BlankWords;
}

/** Below it, nothing is proposed. */
const WORTH_SHOWING = 0.4;
const MOST_ALTERNATIVES = 5;

/** Every blank of a document, in its order, with the figures that it may be. */
export function listBlanks(
  paragraphs: readonly DocumentParagraph[],
  reading: BlankReading,
): readonly Blank[] {
  const { figures, prose, blanks: words } = reading;
  const year = figures.scope.year;
  const isName = (name: string) => figures.keyOf(name) !== null;
  const tables = textsOfTables(paragraphs);
  const spansOf = paragraphs.map((paragraph, position) => findBlanks(paragraph, isName, tables(position)));
  const headings = headingsOfCells(paragraphs, (position) => spansOf[position]?.length !== 0);
  const open = paragraphs.map((paragraph, position) => ({
    paragraph,
    ...kinded(paragraph, spansOf[position] ?? [], headings(position), year),
  }));
  const isPlan = underPlanHeadings(open.map(({ stand }) => stand.paragraph));
  const spellings = spellingsWith(prose.fixedWords);
  const earlier = earlierWords(open.map(({ stand }) => stand.paragraph));
  const reader = new SenseReader(words, figures, year);
  const inStory = placesInStories(paragraphs);
  const sections = sectionPeriods(
    open.map(({ stand }) => stand.paragraph),
    year,
  );
  let index = 0;
  return open.flatMap(({ paragraph, spans, stand }, position) => {
    if (spans.length === 0) return [];
    const sentences = readSentences(stand.paragraph, spellings, isPlan[position] ?? false);
    const opened: OpenParagraph = {
      paragraph,
      spans,
      stand,
      sentences,
      headings: headings(position),
      earlier: earlier(position),
      section: sections[position] ?? null,
    };
    const found = suggestionsFor(opened, reader, reading);
    return spans.map((span, place) => {
      index += 1;
      return blankAt(index, { span, place: inStory[position] ?? 0, opened, found: found[place] ?? [] });
    });
  });
}

interface FoundBlank {
  readonly span: KindedSpan;
  readonly place: number;
  readonly opened: OpenParagraph;
  readonly found: readonly Suggestion[];
}

function blankAt(index: number, { span, place, opened, found }: FoundBlank): Blank {
  const { paragraph, spans } = opened;
  const { text, story, cell } = paragraph;
  const worthy = found.filter(({ confidence }) => confidence >= WORTH_SHOWING);
  const sentence = sentenceAround(text, span, spans);
  return {
    index,
    paragraph: paragraph.index,
    placeInStory: place,
    start: span.start,
    blank: text.slice(span.start, span.end),
    around: { start: sentence.start, text: text.slice(sentence.start, sentence.end) },
    form: span.form,
    kind: span.form === 'named' ? kindOfFigure(found[0]) : span.kind,
    ...(story === undefined ? {} : { story }),
    ...(cell === undefined ? {} : { cell }),
    before: text.slice(sentence.start, span.start),
    after: text.slice(span.end, sentence.end),
    suggestion: worthy[0] ?? null,
    alternatives: found.slice(worthy.length > 0 ? 1 : 0).slice(0, MOST_ALTERNATIVES),
  };
}

/** A stop that is a blank's own, such as that of `。。。`, ends no sentence. */
function sentenceAround(text: string, { start, end }: BlankSpan, spans: readonly BlankSpan[]) {
  const isStop = (place: number) =>
    /[。！？!?\n]/.test(text.charAt(place)) && spans.every((span) => place < span.start || place >= span.end);
  let from = start;
  while (from > 0 && !isStop(from - 1)) from -= 1;
  let to = end;
  while (to < text.length && !isStop(to)) to += 1;
  return { start: from, end: Math.min(text.length, to + 1) };
}

function kinded(
  paragraph: DocumentParagraph,
  spans: readonly BlankSpan[],
  headings: CellHeadings,
  year: number,
): { readonly spans: readonly KindedSpan[]; readonly stand: StandIn } {
  const text = foldWidth(paragraph.text);
  const withKinds = spans.map((span): KindedSpan => {
    const before = text.slice(0, span.start);
    const after = text.slice(span.end);
    const sign = text.slice(span.start, span.end);
    return { ...span, kind: kindOfBlank({ before, sign, after, ...headings }) };
  });
  return { spans: withKinds, stand: standIn(paragraph, withKinds, year) };
}

function placesInStories(paragraphs: readonly DocumentParagraph[]): readonly number[] {
  const counts = new Map<string, number>();
  return paragraphs.map(({ story = 'body', index }) => {
    if (story === 'body') return index;
    const place = counts.get(story) ?? 0;
    counts.set(story, place + 1);
    return place;
  });
}

/** What a blank that names its figure is for. */
function kindOfFigure(named: Suggestion | undefined): BlankKind {
  const key = named?.key ?? '';
  const [, kind = named === undefined ? 'freeText' : 'count'] =
    KINDS_OF_KEYS.find(([pattern]) => pattern.test(key)) ?? [];
  return kind;
}

const KINDS_OF_KEYS: readonly (readonly [RegExp, BlankKind])[] = [
  [/^profile\./, 'name'],
  [/^phrase\./, 'freeText'],
  [/[yY]ear$/, 'year'],
  [/[rR]ate$/, 'rate'],
  [/\.month$/, 'dateMonth'],
  [/\.day$/, 'dateDay'],
  [/\.date$/, 'date'],
];
