import { isSurelyMeant, listBlanks, type Blank } from '@/core/blanks';
import { partyBranch } from '@/packs/party-branch';
import {
  readBlankDocument,
  type BlankDocument,
  type PlacedTruth,
} from '#tests/samples/blanks/read-blank-document';
import { figuresFor } from './figures-for';
import { shownPlace } from './shown-place';

/** What became of one blank of the corpus, or of what was taken for one. */
export interface Verdict {
  readonly truth: PlacedTruth | null;
  readonly found: Blank | null;
  readonly isKindRight: boolean;
  readonly isSuggestionRight: boolean;
  readonly isSure: boolean;
  /** For `SCORE_CASE`. */
  readonly told: string;
}

/** Every blank of a document against what a careful secretary says. */
export function judgeDocument(name: string, text: string): readonly Verdict[] {
  const document = readBlankDocument(text);
  const { prose, blanks } = partyBranch;
  const found = listBlanks(document.paragraphs, { figures: figuresFor(document), prose, blanks });
  const left = new Set(found);
  const verdicts = document.truth.map((truth) => {
    const blank = found.find((one) => isSame(truth, one)) ?? null;
    if (blank !== null) left.delete(blank);
    return verdictOf(name, truth, blank, document);
  });
  return [...verdicts, ...Array.from(left, (blank) => verdictOf(name, null, blank, document))];
}

function isSame({ paragraph, start, length }: PlacedTruth, blank: Blank): boolean {
  return blank.paragraph === paragraph && blank.start === start && blank.blank.length === length;
}

function verdictOf(
  name: string,
  truth: PlacedTruth | null,
  found: Blank | null,
  document: BlankDocument,
): Verdict {
  const suggestion = found?.suggestion ?? null;
  return {
    truth,
    found,
    isKindRight: truth !== null && found !== null && truth.kinds.includes(found.kind),
    isSuggestionRight: isRight(suggestion?.key ?? null, truth),
    isSure: isSurelyMeant(suggestion),
    told: [name, shownPlace(document.paragraphs, truth, found), wanted(truth), got(found)].join(' '),
  };
}

function isRight(key: string | null, truth: PlacedTruth | null): boolean {
  if (truth === null) return key === null;
  return key === null ? truth.mayBeOpen || truth.keys.length === 0 : truth.keys.includes(key);
}

function wanted(truth: PlacedTruth | null): string {
  return truth === null ? 'want no blank' : `want ${truth.kinds.join('/')} ${truth.keys.join('/') || '-'}`;
}

function got(found: Blank | null): string {
  if (found === null) return 'got nothing';
  const { kind, suggestion } = found;
  if (suggestion === null) return `got ${kind} -`;
  const { key, confidence, reason } = suggestion;
  return `got ${kind} ${key} ${confidence.toFixed(2)} ${reason.code} ${reason.doubts.join(',')}`;
}
