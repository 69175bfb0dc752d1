import { compactText, remember } from '@/core/values';
import type { Term, Vocabulary } from './ledger-model';

/** The term whose spelling is the whole text; null: none. */
export function termNamed(text: string, vocabulary: Vocabulary): string | null {
  const said = compactText(text);
  return spellings(vocabulary).find(({ word }) => word === said)?.term.id ?? null;
}

/** The terms that a text names, in a column where all sorts of things stand only by being one's name. */
export function termsOf(text: string, isWhole: boolean, vocabulary: Vocabulary): readonly string[] {
  if (!isWhole) return termsIn(text, vocabulary);
  const named = termNamed(text, vocabulary);
  return named === null ? [] : [named];
}

interface Spelling {
  readonly word: string;
  readonly term: Term;
  readonly whole: boolean;
}

const spellingsOf = new WeakMap<Vocabulary, readonly Spelling[]>();
const readersOf = new WeakMap<Vocabulary, (text: string) => readonly string[]>();

/** The terms of a vocabulary that a text names, each once, in the vocabulary's order. Longer words go first. */
export function termsIn(text: string, vocabulary: Vocabulary): readonly string[] {
  const known = readersOf.get(vocabulary);
  if (known !== undefined) return known(text);
  const reader = remember((asked: string) => readTerms(asked, vocabulary), 2_000);
  readersOf.set(vocabulary, reader);
  return reader(text);
}

function readTerms(text: string, vocabulary: Vocabulary): readonly string[] {
  const said = compactText(text);
  const sole = vocabulary.find(({ alone }) => alone?.test(said) === true);
  if (sole !== undefined) return [sole.id];
  let rest = vocabulary.reduce(
    (left, { unlike }) => (unlike === undefined ? left : left.replace(unlike, '|')),
    said.replace(/[()]/g, ''),
  );
  const bare = withoutOrdinal(text);
  const found = new Set<Term>();
  for (const { word, term, whole } of spellings(vocabulary)) {
    if (whole ? rest !== word && (bare !== word || found.size > 0) : !rest.includes(word)) continue;
    found.add(term);
    rest = rest.split(word).join('|');
  }
  return vocabulary.filter((term) => found.has(term)).map((term) => term.id);
}

const ORDINAL =
  /^(?:第[\d一二三四五六七八九十]+(?:次|期|季度)|[\d一二三四五六七八九十]+月份?|[一二三四]季度)|(?:第[\d一二三四五六七八九十]+(?:次|期))$/g;

/** What is left of 小组会（第1次） or 3月小组会. */
function withoutOrdinal(text: string): string {
  return compactText(text)
    .replace(/\([^()]*\)|["“”'‘’「」【】]/g, '')
    .replace(ORDINAL, '');
}

function spellings(vocabulary: Vocabulary): readonly Spelling[] {
  const known = spellingsOf.get(vocabulary);
  if (known !== undefined) return known;
  const all = vocabulary.flatMap(spellingsOfTerm).sort((left, right) => right.word.length - left.word.length);
  spellingsOf.set(vocabulary, all);
  return all;
}

function spellingsOfTerm(term: Term): readonly Spelling[] {
  const spell = (words: readonly string[], whole: boolean) =>
    words.map((word) => ({ word: compactText(word), term, whole }));
  return [...spell([term.label, ...term.words], false), ...spell(term.wholeWords ?? [], true)];
}
