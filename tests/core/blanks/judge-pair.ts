import { isSure, listNumbers, type TaughtNumber } from '@/core/blanks';
import { partyBranch } from '@/packs/party-branch';
import { readPair, type Pair } from '#tests/samples/pairs/read-pair';

type Truth = Pair['truth'][number];

/** What became of one number of a pair. */
export interface TaughtVerdict {
  readonly truth: Truth | null;
  readonly found: TaughtNumber | null;
  readonly isProposed: boolean;
  /** Bound without asking, and wrong. */
  readonly isWronglySure: boolean;
  readonly told: string;
}

/** Every number of a pair against what a person says of it. */
export async function judgePair(name: string, text: string): Promise<readonly TaughtVerdict[]> {
  const pair = await readPair(text);
  const { figures } = pair.account;
  const found = listNumbers(pair.paragraphs, { figures, prose: partyBranch.prose, blanks: partyBranch.blanks });
  const judged = pair.truth.map((truth) => verdict(name, truth, meeting(truth, found), pair));
  const told = new Set(judged.flatMap((one) => one.found ?? []));
  const others = found.filter((one) => !told.has(one) && one.suggestion !== null);
  return [...judged, ...others.map((one) => verdict(name, null, one, pair))];
}

function meeting({ paragraph, start, length }: Truth, found: readonly TaughtNumber[]): TaughtNumber | null {
  return (
    found.find(
      (one) =>
        one.paragraph === paragraph && one.start < start + length && start < one.start + one.blank.length,
    ) ?? null
  );
}

function verdict(name: string, truth: Truth | null, found: TaughtNumber | null, pair: Pair): TaughtVerdict {
  const key = found?.suggestion?.key ?? null;
  const isRight = key !== null && truth?.wrong === undefined && isMeant(key, truth?.keys ?? null);
  const { text = '' } = pair.paragraphs[(truth ?? found)?.paragraph ?? 0] ?? {};
  const start = truth?.start ?? found?.start ?? 0;
  const length = truth?.length ?? found?.blank.length ?? 0;
  const shown = `${text.slice(Math.max(0, start - 22), start)}⟦${text.slice(start, start + length)}⟧${text.slice(start + length, start + length + 12)}`;
  const sure = found?.suggestion?.confidence.toFixed(2) ?? '';
  return {
    truth,
    found,
    isProposed: isRight,
    isWronglySure: isSure(found?.suggestion ?? null) && !isRight,
    told: `${name.slice(0, 9)} ${shown} want ${truth?.keys?.join('/') ?? '-'}${truth?.wrong === undefined ? '' : ` wrong ${truth.wrong}`} got ${found?.state ?? 'nothing'} ${key ?? '-'} ${sure} ${found?.suggestion?.reason.doubts.join(',') ?? ''} near ${found?.nearest.map((one) => `${one.key} ${one.confidence.toFixed(2)}`).join(' ') ?? ''} alt ${found?.alternatives.map((one) => one.key).join(' ') ?? ''}`,
  };
}

/** A whole date may be told as its month or its day, and the other way round. */
function isMeant(key: string, keys: readonly string[] | null): boolean {
  const date = (one: string) => one.replace(/\.(?:month|day)$/, '.date');
  return keys?.some((one) => date(one) === date(key)) === true;
}
