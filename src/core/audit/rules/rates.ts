import { formatNumber } from '@/core/values';
import { accused } from '../accused';
import type { AuditFinding } from '../audit-finding';
import { foundAt } from '../found-at';
import {
  clauseAround,
  type Fact,
  isEstimate,
  isLoose,
  type Sentence,
  type ShareToken,
  wordsBetween,
} from '@/core/prose';
import type { ReadReport } from '../read-report';

/** A rate, and what it is the rate of. */
interface Rate {
  readonly share: ShareToken;
  readonly part: Fact;
  readonly whole: Fact;
}

/** By the word before 率: what its part is called, where that is not the word itself. */
const PART_WORDS: Readonly<Record<string, RegExp>> = {
  出勤: /实(?:际)?(?:到|参|出)|到会|已到|参加|出勤|出席/,
  到会: /实(?:际)?(?:到|参|出)|到会|出席/,
  参会: /实(?:际)?(?:到|参|出)|到会|参会|参加|出席/,
  出席: /实(?:际)?(?:到|参|出)|到会|出席/,
  参学: /实(?:际)?(?:到|参|出)|参学|参加/,
  参训: /实(?:际)?(?:到|参|出)|参训|参加|培训/,
  参与: /实(?:际)?(?:到|参|出)|参与|参加/,
  参加: /实(?:际)?(?:到|参|出)|参加/,
  参评: /实(?:际)?(?:到|参|出)|参评|参加/,
  到课: /实(?:际)?(?:到|参|出)|到课/,
  办结: /办结|解决|完成|办理|落实|处理/,
  解决: /解决|办结|完成|落实|处理/,
  整改: /整改|完成|解决|办结|销号/,
  完成: /完成|办结|解决|整改|实施|落实|开展/,
  落实: /落实|采纳|完成/,
  采纳: /采纳|吸收/,
  化解: /化解|调解|解决|办结/,
  调解: /调解|化解|成功/,
  销号: /销号|整改|完成/,
  答复: /答复|回复|办理|办结/,
  回收: /回收|收回|收到/,
  合格: /(?<!不)合格|及格|达标|通过/,
  及格: /(?<!不)及格|合格/,
  通过: /通过|合格/,
  达标: /达标|合格/,
  优秀: /优秀/,
  满意: /满意/,
  入会: /入会|会员|加入|发展/,
  建档: /建档|建立档案/,
  签订: /签订|签署/,
  签约: /签约|签订/,
  体检: /体检|参检/,
  覆盖: /覆盖|参加|已|建立/,
  就业: /就业/,
  升学: /升学|升入|录取|考取/,
};
/** 一次合格率: the word of a rate tells of no number before it. */
const ITS_RATE = /[\u4e00-\u9fff]{2}率.*$/;
/** 占比分别为60%和40%: which is whose, the last number does not tell. */
const EACH_OF_ITS_OWN = /分别|依次/;
const WORD_OF_RATE = /([\u4e00-\u9fff]{2})率/;
/** 生均7.9平方米 is no part of anything. */
const PER_HEAD = /[均每]/;
const PROPORTION = /占|比例|比重|占比/;

/** A rate that is not its own part over its own whole, as far as its decimals tell. */
export function ratesDiffer(report: ReadReport): readonly AuditFinding[] {
  return [...report.factsOf].flatMap(([sentence, facts]) =>
    sentence.tokens.flatMap((token) =>
      token.kind === 'share' ? judge(token, sentence, facts).flatMap((rate) => finding(rate, report)) : [],
    ),
  );
}

function judge(share: ShareToken, sentence: Sentence, facts: readonly Fact[]): readonly Rate[] {
  const clause = clauseAround(sentence, share, share.end);
  if (isEstimate(share, clause) || isLoose(share, clause) || sentence.isPlan) return [];
  if (EACH_OF_ITS_OWN.test(clause.before)) return [];
  const exact = facts.filter((fact) => !fact.isEstimate && !PER_HEAD.test(fact.clause.head));
  const rate = rateOf(share, clause.before, exact);
  return rate === null || isTrueOfSome(share, exact) ? [] : [rate];
}

/** Told of the rate, unless that is a figure's own and a number it is of is not. */
function finding({ share, part, whole }: Rate, report: ReadReport): readonly AuditFinding[] {
  const { sentence } = part;
  const spot = accused([{ sentence, token: share }, part, whole], report);
  if (spot === null) return [];
  const right = `${formatNumber((part.token.value / whole.token.value) * 100, Math.max(share.decimals, 1))}%`;
  const fields = { part: textOf(part), whole: textOf(whole), right };
  const fix = spot.token === share ? ({ type: 'correct', text: right } as const) : null;
  return [foundAt('audit.rateDiffers', sentence, spot.token, { fields, fix })];
}

function rateOf(share: ShareToken, words: string, facts: readonly Fact[]): Rate | null {
  const earlier = facts.filter(({ token }) => token.end <= share.start);
  // 整改率92%（共25个问题，整改24个）: told only afterwards.
  const before = earlier.length === 0 ? facts : earlier;
  const word = WORD_OF_RATE.exec(words)?.[1];
  if (word !== undefined) return namedRate(share, word, before);
  return PROPORTION.test(words) ? proportion(share, words, before) : null;
}

/** 出勤率: its part by its name, and the number before that as its whole. */
function namedRate(share: ShareToken, word: string, before: readonly Fact[]): Rate | null {
  const part = partNamed(word, before) ?? secondOfTwo(before);
  const whole = before.findLast(
    (fact) => part !== undefined && isWholeOf(fact, part) && fact === (part.whole ?? fact),
  );
  return part === undefined || whole === undefined ? null : { share, part, whole };
}

/** 入库20件，出库18件，……率: of two numbers alone, the second is of the first. */
function secondOfTwo([whole, part, ...more]: readonly Fact[]): Fact | undefined {
  return whole !== undefined && part !== undefined && more.length === 0 && isWholeOf(whole, part)
    ? part
    : undefined;
}

/** 女党员10名，占党员总数25名的40%: the part before 占, the whole behind it or at the sentence's head. */
function proportion(share: ShareToken, words: string, before: readonly Fact[]): Rate | null {
  const place = share.start - words.length + words.search(PROPORTION);
  const part = before.findLast(({ token }) => token.end <= place);
  if (part === undefined) return null;
  const behind = before.filter((fact) => fact.token.start > place && fact.measure === part.measure);
  const wholes =
    behind.length > 0 ? behind : before.filter((fact) => isWholeOf(fact, part) && !hasOwnShare(fact));
  const [whole, ...others] = wholes;
  return whole === undefined || others.length > 0 ? null : { share, part, whole };
}

/** 甲42万元，占53.5%；乙18万元，占23.6%: one member of a list is no whole of another. */
function hasOwnShare({ sentence, token }: Fact): boolean {
  return /^[，（(]?占/.test(wordsBetween(sentence, token.measureEnd, sentence.end));
}

/** 出勤率 of those who came; a word nobody knows names its part itself. */
function partNamed(word: string, before: readonly Fact[]): Fact | undefined {
  const words = PART_WORDS[word] ?? new RegExp(word);
  return before.findLast((fact) => {
    const [{ head }, { tail }] = [(fact.whole ?? fact).clause, fact.clause];
    const isWhole = /应|共有|总数|计划/.test(head) || before.some(({ whole }) => whole === fact);
    return !isWhole && (words.test(head) || words.test(tail.replace(ITS_RATE, '')));
  });
}

function isWholeOf(whole: Fact, part: Fact): boolean {
  const isAlike = whole !== part && whole.measure === part.measure;
  return isAlike && whole.token.value >= part.token.value && whole.token.end <= part.token.start;
}

/** Another pair of the sentence may be meant, and then it is right. */
function isTrueOfSome(share: ShareToken, facts: readonly Fact[]): boolean {
  return facts.some((part) =>
    facts.some((whole) => part !== whole && part.measure === whole.measure && isRate(share, part, whole)),
  );
}

/** Rounded, or cut off where a decimal is shown. */
function isRate({ value, decimals }: ShareToken, part: Fact, whole: Fact): boolean {
  if (whole.token.value === 0) return false;
  const distance = Math.abs((part.token.value / whole.token.value) * 100 - value);
  const unit = 10 ** -decimals;
  return distance <= (decimals === 0 ? unit / 2 : unit * 0.999) + 1e-9;
}

function textOf({ sentence, token }: Fact): string {
  return sentence.original.slice(token.start, token.measureEnd);
}
