import { endWithMeasure, type Fact, wordsBetween } from '@/core/prose';

/** A number and the parts it is said to be made of. */
export interface Sum {
  readonly total: Fact;
  readonly parts: readonly Fact[];
  /** `all`: the parts are all there are. `some`: they may leave some out. */
  readonly parting: 'all' | 'some';
}

/** Measures of what parts are told by: 35岁以下5人. */
const TRANSPARENT = new Set(['岁', '年', '周', '天', '点', '分', '级', '月', '个月', '小时']);
const NEW_START = /[，；。]/;
/** What stands outside of a list, however near, or counts for several: 另有2件, 计划投资5亿元, 各讲党课1次. */
const NOT_LISTED = /另|此外|除此|计划|预算|目标|预计|拟|各(?![类项级种])/;
const VERB = /召开|开展|组织|举办|举行|进行|参加|收集|形成|完成|走访|慰问|发放|撰写|讲授|排查/;

/** The parts that follow a total: facts of its measure, up to where something else is told. */
export function partsAfter(total: Fact, following: readonly Fact[]): readonly Fact[] {
  const parts: Fact[] = [];
  for (const fact of following) {
    const first = parts[0];
    const inside = fact.depth - (first ?? total).depth;
    if (inside < 0) break;
    if (NOT_LISTED.test(fact.clause.head)) return fillsUp(fact, total, parts) ? [...parts, fact] : parts;
    if (first !== undefined && inside > 0) continue;
    if (endsBefore(fact, total, parts)) break;
    if (fact.measure === total.measure) parts.push(fact);
  }
  return parts;
}

function endsBefore(fact: Fact, { measure }: Fact, parts: readonly Fact[]): boolean {
  return fact.measure === measure ? startsAnew(fact, parts) : !TRANSPARENT.has(fact.token.measure);
}

/** 共27名，其中优秀7名、合格18名，另有2名不评定等次: it is listed after all. */
function fillsUp(fact: Fact, total: Fact, parts: readonly Fact[]): boolean {
  return fact.measure === total.measure && sumOf([...parts, fact]) === total.token.value;
}

/** A、B、C，组织D: the comma and the verb begin another sentence in all but the stop. */
function startsAnew({ clause }: Fact, parts: readonly Fact[]): boolean {
  if (parts.length === 0) return false;
  const areListed = parts.slice(1).some((part) => part.clause.sign === '、');
  const first = parts[0];
  const hadVerb = first !== undefined && VERB.test(first.clause.head);
  return NEW_START.test(clause.sign) && VERB.test(clause.head) && (areListed || !hadVerb);
}

/** The parts that stand before a total, the nearest last. 三个年级合计: how many they are is none of them. */
export function partsBefore(total: Fact, preceding: readonly Fact[]): readonly Fact[] {
  const parts: Fact[] = [];
  const own = preceding.filter(({ token }) => token.start < startOfClause(total));
  for (const fact of own.reverse()) {
    if (fact.depth > total.depth) continue;
    if (NOT_LISTED.test(fact.clause.head)) break;
    if (fact.measure === total.measure) parts.unshift(fact);
    else if (!TRANSPARENT.has(fact.token.measure)) break;
  }
  return parts;
}

function startOfClause({ token, clause }: Fact): number {
  return token.start - clause.before.length;
}

/** The words between a fact and the next place. */
export function wordsBehind({ sentence, token }: Fact, place: number): string {
  return wordsBetween(sentence, endWithMeasure(token), place);
}

export function sumOf(facts: readonly Fact[]): number {
  // 0.1 + 0.2 is 0.3 to a reader.
  return Number(facts.reduce((sum, { token }) => sum + token.value, 0).toPrecision(12));
}
