import type { AuditFinding } from '../audit-finding';
import type { Fact } from '@/core/prose';
import { partAboveWhole } from '../part-above-whole';
import type { ReadReport } from '../read-report';
import { sumDiffers } from '../sum-differs';
import { sumOf } from '../sums';

const GATHERED =
  /接待|收集|征集|征求|收到|收回|听取|梳理|受理|立案|申报|接报|接到|接收|查摆|查找|排查|发现|列出|确定|承诺|立项|反馈|提出|查出|申报|推荐|报名|参评|认领|登记|汇总|整理|共有|计划|发放|发出/;
const DONE =
  /解决|办结|完成|整改|销号|落实|采纳|答复|化解|回复|回收|收回|兑现|处理|办理|审结|结案|结题|完工|见效|获批|批准|入选|录取/;
const TOTAL = /共|合计|总计|累计/;
const LEFT = /正在|未|尚|其余|剩余|余下|还有|待|推进/;

/** More was settled than there was, or what is settled and what is left are not all. */
export function resolutionDiffers(report: ReadReport): readonly AuditFinding[] {
  return [...report.factsOf.values()].flatMap((facts) =>
    facts.flatMap((gathered, place) =>
      GATHERED.test(headOf(gathered)) && !DONE.test(gathered.clause.head)
        ? judge(gathered, facts.slice(place + 1), report)
        : [],
    ),
  );
}

function headOf({ clause: { head, before } }: Fact): string {
  return head || before;
}

function judge(gathered: Fact, following: readonly Fact[], report: ReadReport): readonly AuditFinding[] {
  const alike = following.filter(
    (fact) => fact.measure === gathered.measure && fact.depth === gathered.depth,
  );
  const place = alike.findIndex(({ clause: { head } }) => DONE.test(head) && !LEFT.test(head));
  const [done, left, ...more] = place < 0 ? [] : alike.slice(place);
  if (done === undefined || !isOfTheSame(gathered, done)) return [];
  if (alike.slice(0, place).some((fact) => isGatheredAnew(fact, gathered))) return [];
  if (done.token.value > gathered.token.value) return tooMuch(gathered, done, report);
  const isLeftToldLast = left !== undefined && more.length === 0 && LEFT.test(left.clause.head);
  return isLeftToldLast ? notAll(gathered, [done, left], report) : [];
}

function tooMuch(gathered: Fact, done: Fact, report: ReadReport): readonly AuditFinding[] {
  return done.isEstimate || gathered.isEstimate ? [] : partAboveWhole(done, gathered, report);
}

function notAll(total: Fact, parts: readonly Fact[], report: ReadReport): readonly AuditFinding[] {
  return sumOf(parts) === total.token.value ? [] : sumDiffers('audit.partsDiffer', { total, parts }, report);
}

/** 收集诉求46条，下半年收集诉求29条，全年诉求75条: what is settled is of the last one told. */
function isGatheredAnew({ subject, clause }: Fact, gathered: Fact): boolean {
  return subject.noun === gathered.subject.noun || TOTAL.test(clause.head);
}

/** 收集意见12条，完成整改任务15项 are two things. */
function isOfTheSame({ subject: { noun } }: Fact, done: Fact): boolean {
  if (!done.isNounOwn) return true;
  const other = done.subject.noun;
  return noun !== '' && (noun.includes(other) || other.includes(noun));
}
