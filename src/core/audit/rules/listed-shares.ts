import { formatNumber } from '@/core/values';
import type { AuditFinding } from '../audit-finding';
import { foundAt } from '../found-at';
import { type Fact, type Sentence, type ShareToken, wordsBetween } from '@/core/prose';
import type { ReadReport } from '../read-report';
import { sumOf } from '../sums';

/** A member of a list with its share of all of them. */
interface Member {
  readonly fact: Fact;
  readonly share: ShareToken;
}

/** Nothing else is told between a number and its share. */
const ITS_SHARE = /^[，（(]?占(?:比|总[数额量])?(?:的|为|达)?$/;
/** Shares that come so near to 100% are meant to be of all. */
const NEAR_ALL = 5;

/** 甲2.6亿元，占86.7%，乙0.4亿元，占15.3%: members that are all there are, and one share that is not its own. */
export function listedSharesDiffer({ factsOf }: ReadReport): readonly AuditFinding[] {
  return [...factsOf].flatMap(([sentence, facts]) => judge(membersIn(sentence, facts), sentence));
}

function membersIn(sentence: Sentence, facts: readonly Fact[]): readonly Member[] {
  return facts.flatMap((fact) => {
    const { measureEnd } = fact.token;
    const share = sentence.tokens.find(({ start }) => start >= measureEnd);
    if (share?.kind !== 'share' || fact.isEstimate) return [];
    return ITS_SHARE.test(wordsBetween(sentence, measureEnd, share.start)) ? [{ fact, share }] : [];
  });
}

function judge(members: readonly Member[], sentence: Sentence): readonly AuditFinding[] {
  const told = members.reduce((sum, { share }) => sum + share.value, 0);
  const measures = new Set(members.map(({ fact }) => fact.measure));
  if (members.length < 2 || measures.size > 1 || Math.abs(told - 100) > NEAR_ALL) return [];
  const all = sumOf(members.map(({ fact }) => fact));
  const shareOf = ({ fact }: Member) => (fact.token.value / all) * 100;
  const wrong = members.filter((member) => Math.abs(shareOf(member) - member.share.value) >= leeway(member));
  const [only, ...others] = wrong;
  if (only === undefined || others.length > 0) return [];
  const right = `${formatNumber(shareOf(only), Math.max(only.share.decimals, 1))}%`;
  const fields = { part: textOf(only.fact), whole: members.map(({ fact }) => textOf(fact)).join('+'), right };
  return [
    foundAt('audit.rateDiffers', sentence, only.share, { fields, fix: { type: 'correct', text: right } }),
  ];
}

/** Of amounts that were rounded themselves, so much may be off. */
function leeway({ share }: Member): number {
  return Math.max(0.5, 10 ** -share.decimals);
}

function textOf({ sentence, token }: Fact): string {
  return sentence.original.slice(token.start, token.measureEnd);
}
