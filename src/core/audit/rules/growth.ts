import { formatNumber } from '@/core/values';
import type { AuditFinding } from '../audit-finding';
import { foundAt } from '../found-at';
import {
  clauseAround,
  type Fact,
  halfOfLastDigit,
  type Sentence,
  type ShareToken,
  wordsBetween,
} from '@/core/prose';
import type { ReadReport } from '../read-report';

/** A number, how it is told, and how far it may be from what was counted. */
interface Amount {
  readonly text: string;
  readonly value: number;
  readonly spread: number;
}

const GROWN = '(?:增长|增加|增|提高|提升|上升|上涨|扩大|下降|减少|降低|减|缩减|压缩|缩短|下滑|下调)了?';
const THAN = '(?:比|较|同比|环比)(?:上一?年(?:度|同期)?|去年(?:同期)?|上期|年初|上季度|同期)?';
/** All that may stand between the later number and how much it has grown. */
const BEFORE_SHARE = new RegExp(`^[，、（(]?(?:${THAN})?(?:${GROWN}|增幅|降幅)(?:为|达到?)?$`);
const WAS = /[由从](?!业|此|而|于|事)/;
const BECAME = new RegExp(`^，?${GROWN}[到至为](?:今年|本年度?|\\d{4}年度?|目前|年底|期末|现在)?的?$`);
const BY_SO_MANY = new RegExp(`^，?(?:其中)?(?:${THAN}|比\\d{4}年|较\\d{4}年)(${GROWN})$`);
const FEWER = /[下减降缩压]/;

/** 由40人增加到50人，增长20%; 12次，比上年增加2次，增长25%: that is not how much it has grown. */
export function growthDiffers({ factsOf }: ReadReport): readonly AuditFinding[] {
  return [...factsOf].flatMap(([sentence, facts]) =>
    sentence.tokens.flatMap((token) => (token.kind === 'share' ? judge(token, sentence, facts) : [])),
  );
}

function judge(share: ShareToken, sentence: Sentence, facts: readonly Fact[]): readonly AuditFinding[] {
  const place = facts.findLastIndex(({ token }) => token.measureEnd <= share.start);
  const [first, second] = [facts[place - 1], facts[place]];
  if (second === undefined || first?.measure !== second.measure) return [];
  if (!isHowMuch(share, second, sentence)) return [];
  const [was, is] = changeIn(first, second, sentence) ?? [];
  if (was === undefined || is === undefined || was.value <= 0 || isTrue(share, was, is)) return [];
  const right = `${formatNumber((Math.abs(is.value - was.value) / was.value) * 100, Math.max(share.decimals, 1))}%`;
  const fields = { was: was.text, is: is.text, right };
  return [foundAt('audit.growthDiffers', sentence, share, { fields, fix: { type: 'correct', text: right } })];
}

function isHowMuch(share: ShareToken, { token }: Fact, sentence: Sentence): boolean {
  if (!BEFORE_SHARE.test(wordsBetween(sentence, token.measureEnd, share.start))) return false;
  return !/^ ?(?:以上|左右|多|余)/.test(clauseAround(sentence, share, share.end).tail);
}

/** What it was and what it is; null: the two numbers tell of no change. */
function changeIn(first: Fact, second: Fact, sentence: Sentence): readonly [was: Amount, is: Amount] | null {
  if (sentence.isPlan || first.token.isAbout || second.token.isAbout) return null;
  const between = wordsBetween(sentence, first.token.measureEnd, second.token.start);
  const [one, other] = [amountOf(first), amountOf(second)];
  if (WAS.test(first.clause.before) && BECAME.test(between)) return [one, other];
  const grown = BY_SO_MANY.exec(between)?.[1];
  if (grown === undefined) return null;
  const value = FEWER.test(grown) ? one.value + other.value : one.value - other.value;
  const text = `${formatNumber(value)}${second.token.measure}`;
  return [{ text, value, spread: one.spread + other.spread }, one];
}

function amountOf({ sentence, token }: Fact): Amount {
  const text = sentence.original.slice(token.start, token.measureEnd);
  return { text, value: token.value, spread: halfOfLastDigit(sentence, token) };
}

/** Is it within what the digits told allow, rounded or cut off? */
function isTrue({ value, decimals }: ShareToken, was: Amount, is: Amount): boolean {
  const grown = [-1, 1].map((sign) => {
    const [now, then] = [is.value + sign * is.spread, was.value - sign * was.spread];
    return (now / Math.max(then, Number.EPSILON) - 1) * 100;
  });
  const unit = 10 ** -decimals;
  const leeway = (decimals === 0 ? unit / 2 : unit) + 1e-9;
  return [value, -value].some(
    (told) => told >= Math.min(...grown) - leeway && told <= Math.max(...grown) + leeway,
  );
}
