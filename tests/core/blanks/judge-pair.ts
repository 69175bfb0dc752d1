import { isSure, listNumbers, type TaughtNumber } from '@/core/blanks';
import { partyBranch } from '@/packs/party-branch';
import { readPair, type Pair } from '#tests/samples/pairs/read-pair';
import { shownPlace } from './shown-place';

type Truth = Pair['truth'][number];

/** What became of one number of a pair. */
export interface TaughtVerdict {
  /** Null: nobody asked for anything there. */
  readonly truth: Truth | null;
  readonly found: TaughtNumber | null;
  /** The right figure is proposed. */
  readonly isProposed: boolean;
  /** The figure that is meant is told near by, and bound to nothing. */
  readonly isToldWrong: boolean;
  readonly isSure: boolean;
  /** For `SCORE_CASE`. */
  readonly told: string;
}

/** Every number of a pair against what a person says of it. */
export async function judgePair(text: string): Promise<readonly TaughtVerdict[]> {
  const pair = await readPair(text);
  const { prose, blanks } = partyBranch;
  const found = listNumbers(pair.paragraphs, { figures: pair.account.figures, prose, blanks });
  const judged = pair.truth.map((truth) => verdictOf(truth, meeting(truth, found), pair));
  const told = new Set(judged.flatMap((one) => one.found ?? []));
  const others = found.filter((one) => !told.has(one) && one.suggestion !== null);
  return [...judged, ...others.map((one) => verdictOf(null, one, pair))];
}

function meeting({ paragraph, start, length }: Truth, found: readonly TaughtNumber[]): TaughtNumber | null {
  const doMeet = (one: TaughtNumber) =>
    one.paragraph === paragraph && one.start < start + length && start < one.start + one.blank.length;
  return found.find(doMeet) ?? null;
}

function verdictOf(truth: Truth | null, found: TaughtNumber | null, { paragraphs }: Pair): TaughtVerdict {
  const suggestion = found?.suggestion ?? null;
  const wrong = truth?.wrong;
  return {
    truth,
    found,
    isProposed: wrong === undefined && isMeant(suggestion?.key ?? null, truth?.keys ?? []),
    isToldWrong: suggestion === null && found?.nearest.some(({ key }) => key === wrong) === true,
    isSure: isSure(suggestion),
    told: [shownPlace(paragraphs, truth, found), wanted(truth), got(found)].join(' '),
  };
}

/** A whole date may be told as its month or its day, and the other way round. */
function isMeant(key: string | null, keys: readonly string[]): boolean {
  const date = (one: string) => one.replace(/\.(?:month|day)$/, '.date');
  return key !== null && keys.some((one) => date(one) === date(key));
}

function wanted(truth: Truth | null): string {
  return `want ${truth?.keys?.join('/') ?? '-'}${truth?.wrong === undefined ? '' : ` wrong ${truth.wrong}`}`;
}

function got(found: TaughtNumber | null): string {
  if (found === null) return 'got nothing';
  const { state, suggestion, nearest, alternatives } = found;
  const keys = (all: TaughtNumber['nearest']) => all.map(({ key }) => key).join(' ');
  const told = suggestion === null ? '-' : `${suggestion.key} ${suggestion.confidence.toFixed(2)}`;
  return `got ${state} ${told} near ${keys(nearest)} same ${keys(alternatives)}`;
}
