import type { AuditFinding } from '../audit-finding';
import { areOfHouseParts } from '../house-parts';
import { partsStand } from '../part-dimensions';
import type { Fact } from '@/core/prose';
import type { ReadReport } from '../read-report';
import { partAboveWhole } from '../part-above-whole';
import { sumDiffers } from '../sum-differs';
import { partsAfter, partsBefore, sumOf, wordsBehind, type Sum } from '../sums';

/** Parts that don't add up to the total beside them, and a part above its whole. */
export function partsDiffer(report: ReadReport): readonly AuditFinding[] {
  return [...report.factsOf.values()].flatMap((facts) =>
    oncePerList(sumsIn(facts, report)).flatMap((sum) => judge(sum, report)),
  );
}

const SOME = /其中|包括|包含|含|主要|^[^，。；]{1,10}(?:中|里)(?:，|有?$)/;
const ALL = /分别|(?:^|，)(?:即|依次)|^[：:]|^[（(](?!含|其中|包括|均|占|约|详见|平均|比)/;
const LEFT_OUT = /^ ?等|^[^，。；]{0,6}等|主要|特别|尤其|仅|最多|最高|至少/;
const TOTAL =
  /共|合计|总计|累计|总(?=数|额|量|支出|收入|投入|投资|成本|产[值量]|面积|人数|户数|次数|时长|课时|里程)/;
/** 全总支现有党员58人, after its branches. */
const OF_THE_HOUSE = /全(?:总支|党委|党总支|校|厂|院|局|公司|集团|县|区|镇|乡|村|街道|社区|处|所|系统|年级)/;

/** 200名中，满意156人，不满意34人，共200人: a list between two totals is told to the later one. */
function oncePerList(sums: readonly Sum[]): readonly Sum[] {
  const behind = new Set(sums.filter(isToldBehind).map(({ total }) => total));
  return sums.filter((sum) => {
    const last = sum.parts.at(-1);
    return isToldBehind(sum) || last === undefined || !behind.has(last);
  });
}

function isToldBehind({ total, parts }: Sum): boolean {
  return parts.every(({ token }) => token.start < total.token.start);
}

function sumsIn(facts: readonly Fact[], report: ReadReport): readonly Sum[] {
  return facts.flatMap((total, place) => [
    ...sumBehind(total, facts.slice(place + 1), report),
    ...sumBefore(total, facts.slice(0, place), report),
  ]);
}

/** 召开会议12次，其中党员大会4次、支委会8次. */
function sumBehind(total: Fact, following: readonly Fact[], { words }: ReadReport): readonly Sum[] {
  const outside = following.filter(({ depth }) => depth <= total.depth);
  const lists = (following[0]?.depth ?? 0) > total.depth ? [following, outside] : [following];
  return lists.flatMap((list) => sumOfList(total, list, words.collective));
}

/** The members that begin right behind a total, brackets left out or alone. */
function sumOfList(total: Fact, following: readonly Fact[], collective: readonly string[]): readonly Sum[] {
  const [next] = following;
  if (total.isEstimate || next?.measure !== total.measure) return [];
  const words = wordsBehind(total, next.token.start);
  const between = next.depth > total.depth ? words : words.replace(/（[^）]*）|\([^)]*\)/g, '');
  const parts = partsAfter(total, following);
  if (SOME.test(between)) return [{ total, parts, parting: 'some' }];
  const isOfAll = ALL.test(between) || isUnsaidSum(total, parts, collective);
  return parts.length > 1 && isOfAll ? [{ total, parts, parting: 'all' }] : [];
}

/** Neither 其中 nor 分别, but nothing else can be meant. */
function isUnsaidSum(total: Fact, parts: readonly Fact[], collective: readonly string[]): boolean {
  if (collective.includes(total.subject.noun) && isList(parts)) return true;
  if (parts.some(({ token }) => token.value > total.token.value)) return false;
  return partsStand(parts) === 'whole' && partsStand([total]) !== 'whole';
}

function isList(parts: readonly Fact[]): boolean {
  return parts.slice(1).every(({ clause }) => clause.sign === '、');
}

/** 优秀3名、合格10名，共13名. */
function sumBefore(total: Fact, preceding: readonly Fact[], { words }: ReadReport): readonly Sum[] {
  const { head } = total.clause;
  const isTotal = TOTAL.test(head) || OF_THE_HOUSE.test(head);
  if (total.isEstimate || !isTotal || /应|实(?!现)/.test(head)) return [];
  const parts = alike(partsBefore(total, preceding));
  const isSum = parts.length > 1 && areAllOf(total, parts, words.collective);
  return isSum ? [{ total, parts, parting: 'all' }] : [];
}

/** 支部6个，在职支部28个，离退休支部5个: where several lists stand in a row, those of the last one. */
function alike(parts: readonly Fact[]): readonly Fact[] {
  if (partsStand(parts) !== 'mixed') return parts;
  const starts = parts.map((_, place) => place).filter((place) => parts.length - place > 1);
  const start = starts.find((place) => partsStand(parts.slice(place)) === 'whole');
  return start === undefined ? parts : parts.slice(start);
}

/** Are the parts told of what the total behind them counts? */
function areAllOf(
  { subject, isNounOwn, clause }: Fact,
  parts: readonly Fact[],
  collective: readonly string[],
): boolean {
  if (OF_THE_HOUSE.test(clause.head) && areOfHouseParts(parts)) return true;
  if (!isNounOwn || partsStand(parts) === 'whole') return true;
  const noun = subject.noun.replace(/^总/, '');
  return collective.includes(noun) || parts.every((part) => part.subject.noun.endsWith(noun.slice(-2)));
}

function judge(sum: Sum, report: ReadReport): readonly AuditFinding[] {
  const { total, parts } = sum;
  if (parts.some((part) => part.isEstimate) || areOneEach(sum)) return [];
  const above = parts.find(({ token }) => token.value > total.token.value);
  if (above !== undefined) return partAboveWhole(above, total, report);
  if (parts.length < 2 || addsUp(sum) || !isMeantAsSum(sum)) return [];
  return sumDiffers('audit.partsDiffer', sum, report);
}

/** 三名委员分别联系8名、7名、6名: so many numbers as there are members. */
function areOneEach({ total, parts, parting }: Sum): boolean {
  return parting === 'all' && parts.length === total.token.value;
}

/** A list may go on after its members, or have begun before them: one run that adds up is enough. */
function addsUp({ total, parts }: Sum): boolean {
  const counts = parts.map((_, place) => place + 1).filter((count) => count > 1);
  const isBefore = (parts[0]?.token.start ?? 0) < total.token.start;
  return counts.some(
    (count) => sumOf(isBefore ? parts.slice(-count) : parts.slice(0, count)) === total.token.value,
  );
}

/** Parts that fall a little short look like a slip; those that fall far short were never meant to be all. */
function isMeantAsSum({ total, parts, parting }: Sum): boolean {
  const stand = partsStand(parts);
  const gap = total.token.value - sumOf(parts);
  if (stand === 'mixed') return false;
  if (gap < 0 || stand === 'whole') return true;
  if (isLeftOut(parts) || gap * (parting === 'all' ? 2 : 4) > total.token.value) return false;
  if (parting === 'all') return true;
  return parts.length > 2 || gap <= 2;
}

function isLeftOut(parts: readonly Fact[]): boolean {
  return parts.some(({ clause }) => LEFT_OUT.test(clause.tail) || /主要|特别|尤其/.test(clause.head));
}
