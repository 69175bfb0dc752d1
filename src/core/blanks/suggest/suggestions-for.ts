import type { Figures } from '@/core/figures';
import type { DocumentParagraph } from '@/core/marks';
import { foldWidth, MEASURE, readFacts, sayingTheSame, type ProseWords, type Sentence } from '@/core/prose';
import type { BlankKind, Doubt, Suggestion } from '../blank';
import type { BlankWords } from '../blank-words';
import type { CellHeadings } from '../read/cell-headings';
import { numberSpot, type NumberSpot } from '../read/number-spot';
import type { KindedSpan, StandIn } from '../read/stand-in';
import type { ToldPeriod } from '../read/told-period';
import type { Candidate } from './candidate';
import { dateOf, type DatePlace } from './read-dates';
import { namesMeant } from './read-name';
import { figuresNamed, nameIn } from './read-named';
import { yearMeant } from './read-year';
import { isLabelledOtherwise } from './sentence-doubts';
import type { SenseReader } from './sense-reader';

/** A paragraph with blanks in it, as it is read. */
export interface OpenParagraph {
  readonly paragraph: DocumentParagraph;
  readonly spans: readonly KindedSpan[];
  readonly stand: StandIn;
  readonly sentences: readonly Sentence[];
  readonly headings: CellHeadings;
  readonly earlier: readonly string[];
  readonly section: ToldPeriod;
}

interface Reading {
  readonly figures: Figures;
  readonly prose: ProseWords;
  readonly blanks: BlankWords;
}

/** A blank among those of its paragraph. */
interface OpenPlace {
  readonly open: OpenParagraph;
  readonly position: number;
  readonly span: KindedSpan;
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
}

type Suggest = (place: OpenPlace, reader: SenseReader, reading: Reading) => readonly Suggestion[];

const BY_KIND: Readonly<Record<BlankKind, Suggest>> = {
  count: suggestNumber,
  rate: suggestNumber,
  year: suggestYear,
  dateMonth: suggestDate,
  dateDay: suggestDate,
  date: suggestDate,
  name: suggestName,
  freeText: suggestName,
};

/** For each blank of a paragraph the figures that it may be, the likeliest first. */
export function suggestionsFor(
  open: OpenParagraph,
  reader: SenseReader,
  reading: Reading,
): readonly (readonly Suggestion[])[] {
  return open.spans.map((span, position) => {
    const { paragraph, stand, sentences } = open;
    if (span.form === 'named')
      return figuresNamed(nameIn(paragraph.text.slice(span.start, span.end)), reading.figures);
    const place = stand.places[position];
    const sentence = sentences.find(
      (one) => place !== undefined && one.start <= place.start && place.end <= one.end,
    );
    if (place === undefined || sentence === undefined) return [];
    return BY_KIND[span.kind]({ open, position, span, sentence, ...place }, reader, reading);
  });
}

const MEASURED = new RegExp(`^ ?(?:余|多|几)?(${MEASURE})`, 'u');
const LISTED = new RegExp(`^(?:[、，和及与/ ]*\\d+)+ ?(${MEASURE})`, 'u');

function suggestNumber(
  { open, span, sentence, start, end }: OpenPlace,
  reader: SenseReader,
  { prose, figures }: Reading,
): readonly Suggestion[] {
  const after = sentence.whole.slice(end, sentence.end);
  const inHeadings = measureInHeadings(headingsIn(open));
  const measure =
    span.kind === 'rate'
      ? '%'
      : (reader.unitIn(after) ?? MEASURED.exec(after)?.[1] ?? LISTED.exec(after)?.[1] ?? inHeadings ?? '');
  const facts = readFacts(sentence, {
    reportYear: figures.scope.year,
    sameAs: sayingTheSame(prose.synonyms),
  });
  const spot = numberSpot(sentence, { start, end }, measure, facts, {
    headings: headingsIn(open),
    earlier: earlierInParagraph(open, sentence),
    isOfOpenName: open.headings.isOfOpenName,
    isAligned: open.headings.isAligned,
    section: open.section,
    reportYear: figures.scope.year,
  });
  return reader
    .read(spot, span.kind === 'rate' ? 'rate' : 'count')
    .map((candidate) => suggestionOf(candidate, spot, figures));
}

function earlierInParagraph({ stand, earlier }: OpenParagraph, { start }: Sentence): readonly string[] {
  const before = foldWidth(stand.paragraph.text.slice(0, start));
  return before.trim() === '' ? earlier : [before, ...earlier];
}

function suggestionOf(
  { key, code, words, confidence, doubts }: Candidate,
  { measure }: NumberSpot,
  figures: Figures,
): Suggestion {
  const { label = key, text = '' } = figures.get(key) ?? {};
  return { key, label, text, confidence, reason: { code, words, measure, doubts } };
}

/** Shown among the others. */
const OTHER_YEAR = 0.35;

function suggestYear(
  { sentence, start, end }: OpenPlace,
  _: SenseReader,
  { figures, prose, blanks: { years } }: Reading,
): readonly Suggestion[] {
  const paragraphBefore = sentence.whole.slice(sentence.start, start);
  const meant = yearMeant(paragraphBefore, sentence.whole.slice(end, sentence.end), prose.ofYearBefore);
  const key = meant.offset === 0 ? years.report : years.before;
  const other = meant.offset === 0 ? years.before : years.report;
  const doubts = sentence.isPlan ? ([...meant.doubts, 'plan'] as const) : meant.doubts;
  const confidence = sentence.isPlan ? Math.min(meant.confidence, 0.4) : meant.confidence;
  const reason = { code: 'year', words: meant.words, measure: '', doubts } as const;
  const meaning = (one: string, sure: number): readonly Suggestion[] => {
    const figure = figures.get(one);
    return figure === null
      ? []
      : [{ key: one, label: figure.label, text: figure.text, confidence: sure, reason }];
  };
  return [...meaning(key, confidence), ...meaning(other, Math.min(OTHER_YEAR, 1 - confidence))];
}

const DOUBTED = 0.6;

function suggestDate(
  { open, position, span, sentence }: OpenPlace,
  reader: SenseReader,
  { figures }: Reading,
): readonly Suggestion[] {
  const dates = datesIn(open, sentence);
  const own = dates.find(({ positions }) => positions.includes(position));
  if (own === undefined) return [];
  const text = sentence.whole.slice(sentence.start, sentence.end);
  const found = dateOf(text, own, dates, earlierInParagraph(open, sentence), reader.ofDates);
  if (found === null) return [];
  const { sense, code, words, confidence } = found;
  const isOther = isLabelledOtherwise([text], figures.scope.year);
  const part = { dateMonth: sense.parts?.month, dateDay: sense.parts?.day }[
    span.kind as 'dateMonth' | 'dateDay'
  ];
  const key = part ?? sense.key;
  const figure = figures.get(key);
  const doubts: readonly Doubt[] = sentence.isPlan ? ['plan'] : isOther ? ['otherYear'] : [];
  const sure = doubts.length > 0 ? confidence - DOUBTED : confidence;
  return figure === null
    ? []
    : [
        {
          key,
          label: figure.label,
          text: figure.text,
          confidence: sure,
          reason: { code, words, measure: '', doubts },
        },
      ];
}

const DATE = /(?:\d{4} ?年度? ?)?\d{1,2} ?月(?: ?\d{1,2} ?[日号])?/g;

/** The dates of a sentence, typed and open ones; places are those of the sentence. A month and its day are one. */
function datesIn(
  { spans, stand }: OpenParagraph,
  sentence: Sentence,
): readonly (DatePlace & { readonly positions: readonly number[] })[] {
  const text = sentence.whole.slice(sentence.start, sentence.end);
  return Array.from(text.matchAll(DATE), ({ index: start, 0: date }) => {
    const end = start + date.length;
    const positions = spans.flatMap((_, position) => {
      const place = stand.places[position];
      const isIn =
        place !== undefined && place.start >= sentence.start + start && place.end <= sentence.start + end;
      return isIn ? [position] : [];
    });
    return { start, end, positions };
  });
}

function suggestName(
  { open, span }: OpenPlace,
  _: SenseReader,
  { figures, blanks: { names } }: Reading,
): readonly Suggestion[] {
  const text = foldWidth(open.paragraph.text);
  const before = text.slice(0, span.start) || labelOf(open);
  return namesMeant(before, text.slice(span.end), names, figures);
}

function headingsIn({ headings: { rowHeadings, columnHeadings } }: OpenParagraph): readonly string[] {
  return [...rowHeadings, ...columnHeadings];
}

/** A cell reads as if its label stood before it. */
function labelOf({ headings: { rowHeadings, columnHeadings } }: OpenParagraph): string {
  const [label] = [...rowHeadings, ...columnHeadings];
  return label === undefined ? '' : `${label.replace(/[:：]$/, '')}：`;
}

const IN_BRACKETS = /[（(](人次|学时|课时|[次人名份项条场期个篇])[)）]/;
const ALONE = /人次|学时|课时|小时|[次场期份篇条项件人](?=数)/;

/** What a table counts in: 次数, 应到（人次）, 党课学时. */
function measureInHeadings(headings: readonly string[]): string | undefined {
  const told = headings.map((heading) => IN_BRACKETS.exec(heading)?.[1] ?? ALONE.exec(heading)?.[0]);
  return told.find((measure) => measure !== undefined);
}
