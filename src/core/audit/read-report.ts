import type { Figures } from '@/core/figures';
import { TAG_PREFIX, tagOf, type DocumentParagraph, type DocumentRecord, type Mark } from '@/core/marks';
import { beforeLists } from './before-lists';
import type { ProseWords } from '@/core/prose';
import { knownFigures, type KnownFigure } from './known-figures';
import {
  type Fact,
  readFacts,
  readSentences,
  type Sentence,
  spellingsWith,
  underPlanHeadings,
} from '@/core/prose';
import { reportScope, sayingTheSame, type ReportScope } from '@/core/prose';

/** A document, and what is known of its figures. */
export interface AuditedDocument {
  readonly paragraphs: readonly DocumentParagraph[];
  readonly marks: readonly Mark[];
  readonly record: DocumentRecord | null;
  /** Counted from a ledger; null: none was given. */
  readonly figures: Figures | null;
  /** What somebody says it reports on; else its record or its title tells. */
  readonly asked?: ReportScope | null;
}

/** A document as the rules see it. */
export interface ReadReport extends ReportScope {
  readonly sentences: readonly Sentence[];
  readonly facts: readonly Fact[];
  /** The facts of each sentence, for the rules that look at one at a time. */
  readonly factsOf: ReadonlyMap<Sentence, readonly Fact[]>;
  readonly known: ReadonlyMap<string, KnownFigure>;
  readonly figures: Figures | null;
  /** Marks by their index, with the key of their figure. */
  readonly marks: ReadonlyMap<number, Mark & { readonly key: string }>;
  readonly words: ProseWords;
  readonly sameAs: (noun: string) => string;
}

/** Reads sentences, the numbers in them and what each counts. */
export function readReport(
  { paragraphs, marks, record, figures, asked = null }: AuditedDocument,
  words: ProseWords,
): ReadReport {
  const scope = asked ?? reportScope(paragraphs, record);
  const spellings = spellingsWith(words.fixedWords);
  const written = beforeLists(paragraphs, record);
  const isPlan = underPlanHeadings(written);
  const sentences = written.flatMap((paragraph, place) =>
    readSentences(paragraph, spellings, isPlan[place] ?? false),
  );
  const sameAs = sayingTheSame(words.synonyms);
  const factsOf = new Map(
    sentences.map((sentence) => [sentence, readFacts(sentence, { reportYear: scope.year, sameAs })]),
  );
  const known = knownFigures(record, figures, words.figureNames);
  return {
    ...scope,
    sentences,
    facts: [...factsOf.values()].flat(),
    factsOf,
    known,
    figures,
    marks: marksWithKeys(marks, known.keys()),
    words,
    sameAs,
  };
}

/** Tags hold long keys in a shortened form. */
function marksWithKeys(marks: readonly Mark[], known: Iterable<string>): ReadReport['marks'] {
  const keys = new Map(Array.from(known, (key) => [tagOf(key), key]));
  return new Map(
    marks.map((mark) => [
      mark.index,
      { ...mark, key: keys.get(mark.tag) ?? mark.tag.slice(TAG_PREFIX.length) },
    ]),
  );
}
