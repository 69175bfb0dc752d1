import type { AuditFinding } from '../audit-finding';
import { foundAt } from '../found-at';
import { isRuling, liveAt } from '../live-fact';
import type { Fact } from '@/core/prose';
import type { ReadReport } from '../read-report';
import { factId } from '../subject-id';

/** Nouns that mean another thing in every sentence. */
const GENERIC =
  /^(?:会议|活动|工作|人|人员|同志|群众|项目|任务|措施|学习|专题会议|专题会|专题活动|问题|主要问题|方面|内容|制度|机制|时间|代表|骨干|意见|要求|环节|重点|特点|做法|经验|成效|领导|职工|教师|学生|党员|干部|材料|文件|现场|培训|座谈会|检查|参会人员|参加人员|材料|奖|荣誉|次)$/;

/** The same thing counted for the same time, and another number for it. */
export function sameFactDiffers(report: ReadReport): readonly AuditFinding[] {
  return [...groupsOf(report.facts.filter(isComparable)).values()].flatMap((facts) =>
    differing(withoutOnesToldApart(facts), report),
  );
}

/** 支部现有党员22名: how many there are is one fact, whatever the noun. */
const THERE_ARE = /(?:^|[共现实拥设]|支部|学校|公司|单位|工会)有[\u4e00-\u9fff]{2}$/;

/** 四个季度产值分别为2亿元、3亿元: none of them is of the whole. */
const EACH_OF_ITS_OWN = /分别|依次/;

function isComparable(fact: Fact): boolean {
  const { subject, isLoose, isNounOwn, measure, depth, clause } = fact;
  const isNamed = isNounOwn && subject.noun.length >= 2 && measure !== '';
  if (!isNamed || isLoose || depth > 0 || EACH_OF_ITS_OWN.test(clause.before)) return false;
  return !isArticle(fact) && (!GENERIC.test(subject.noun) || THERE_ARE.test(clause.head.trim()));
}

/** 一个支部 counts nothing. */
function isArticle({ token, subject }: Fact): boolean {
  return token.isChinese && token.value === 1 && subject.verb === '';
}

function groupsOf(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const { agent } = fact.subject;
    const id = [factId(fact), agent, fact.time.year ?? '', fact.time.part].join('|');
    const known = groups.get(id);
    if (known === undefined) groups.set(id, [fact]);
    else known.push(fact);
  }
  return groups;
}

/** 国内签订合同62份；海外签订合同9份: who tells two numbers in one breath tells them of two things. */
function withoutOnesToldApart(facts: readonly Fact[]): readonly Fact[] {
  return facts.filter(({ sentence, token }) =>
    facts.every((other) => other.sentence !== sentence || other.token.value === token.value),
  );
}

/**
 * Those that say another number than a live one that is right; without such a one those that say another than most,
 * and of as many on both sides those that come later.
 */
function differing(facts: readonly Fact[], report: ReadReport): readonly AuditFinding[] {
  const times = (value: number) => facts.filter(({ token }) => token.value === value).length;
  const ruling = new Set(facts.filter((fact) => isRuling(fact, report)));
  const [usual] = [...(ruling.size > 0 ? ruling : facts)].sort(
    (one, other) => times(other.token.value) - times(one.token.value),
  );
  if (usual === undefined) return [];
  return facts
    .filter((fact) => fact.token.value !== usual.token.value && !ruling.has(fact))
    .map((fact) => {
      const { sentence, token } = fact;
      const fields = { subject: fact.subject.noun, other: textOf(usual), elsewhere: usual.sentence.text };
      return foundAt('audit.sameFactDiffers', sentence, token, { fields, ...liveInstead(usual, report) });
    });
}

/** Where the other number is live and its figure's, this one can be too. */
function liveInstead(usual: Fact, report: ReadReport): Partial<AuditFinding> {
  const mark = liveAt(usual, report);
  const figure = mark && report.known.get(mark.key);
  if (mark === undefined || figure?.text !== mark.text) return {};
  const { key, text } = mark;
  return { key, fix: { type: 'makeLive', key, label: figure.names[0] ?? key, text } };
}

function textOf({ sentence, token }: Fact): string {
  return sentence.original.slice(token.start, token.measureEnd);
}
