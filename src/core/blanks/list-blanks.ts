import type { Figures } from '@/core/figures';
import type { DocumentParagraph } from '@/core/marks';
import { foldWidth } from '@/core/prose';
import type { Blank, BlankSpan, Suggestion } from './blank';
import { findBlanks } from './find/find-blanks';
import { kindOfBlank } from './find/blank-kind';
import { kindsInChains } from './find/kinds-in-chains';
import { headingsOfCells, type CellHeadings } from './read/cell-headings';
import { placesInStories } from './read/places-in-stories';
import { readOpen, type BlankReading } from './read/read-open';
import { sentenceAround } from './read/sentence-around';
import { standIn, type KindedSpan } from './read/stand-in';
import { textsOfTables } from './read/texts-of-tables';
import { kindOfFigure } from './suggest/kind-of-figure';
import type { OpenParagraph } from './suggest/open-place';
import { SenseReader } from './suggest/sense-reader';
import { suggestionsFor } from './suggest/suggestions-for';
import { withRepeatsDoubted } from './suggest/repeats-doubted';

/** Below it, nothing is proposed. */
const WORTH_SHOWING = 0.4;
const MOST_ALTERNATIVES = 5;

/** Every blank of a document, in its order, with the figures that it may be. */
export function listBlanks(
  paragraphs: readonly DocumentParagraph[],
  reading: BlankReading,
): readonly Blank[] {
  const { figures, blanks: words } = reading;
  const { year } = figures.scope;
  const isName = (name: string) => figures.keyOf(name) !== null;
  const tables = textsOfTables(paragraphs);
  const spansOf = paragraphs.map((paragraph, position) => findBlanks(paragraph, isName, tables(position)));
  const headings = headingsOfCells(paragraphs, (position) => spansOf[position]?.length !== 0);
  const open = paragraphs.map((paragraph, position) => {
    const spans = kinded(paragraph, spansOf[position] ?? [], headings(position));
    return { paragraph, spans, stand: standIn(paragraph, spans, year) };
  });
  const readAt = readOpen(
    open.map(({ stand }) => stand.paragraph),
    headings,
    reading,
  );
  const tools = { reader: new SenseReader(words, figures, year), reading };
  const places = placesInStories(paragraphs);
  let index = 0;
  const blanks = open.flatMap((one, position) => {
    if (one.spans.length === 0) return [];
    const opened: OpenParagraph = { ...one, read: readAt(position) };
    const found = suggestionsFor(opened, tools);
    return one.spans.map((span, place) => {
      index += 1;
      return blankAt(
        index,
        { span, place: places[position] ?? 0, opened, found: found[place] ?? [] },
        figures,
      );
    });
  });
  return withRepeatsDoubted(blanks);
}

function kinded(
  paragraph: DocumentParagraph,
  spans: readonly BlankSpan[],
  headings: CellHeadings,
): readonly KindedSpan[] {
  const text = foldWidth(paragraph.text);
  const alone = spans.map((span): KindedSpan => {
    const before = text.slice(0, span.start);
    const sign = text.slice(span.start, span.end);
    const after = text.slice(span.end);
    return { ...span, kind: kindOfBlank({ before, sign, after, ...headings }) };
  });
  return kindsInChains(alone, text);
}

interface FoundBlank {
  readonly span: KindedSpan;
  readonly place: number;
  readonly opened: OpenParagraph;
  readonly found: readonly Suggestion[];
}

function blankAt(index: number, { span, place, opened, found }: FoundBlank, figures: Figures): Blank {
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
    kind: span.form === 'named' ? kindOfFigure(found[0]?.key, figures) : span.kind,
    ...(story === undefined ? {} : { story }),
    ...(cell === undefined ? {} : { cell }),
    before: text.slice(sentence.start, span.start),
    after: text.slice(span.end, sentence.end),
    suggestion: worthy[0] ?? null,
    alternatives: found.slice(worthy.length > 0 ? 1 : 0).slice(0, MOST_ALTERNATIVES),
  };
}
