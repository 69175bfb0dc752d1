import { accused } from '../accused';
import type { AuditFinding } from '../audit-finding';
import { foundAt } from '../found-at';
import type { Fact, Span } from '@/core/prose';
import type { ReadReport } from '../read-report';

/** Nobody lists two dogs and cats as one, but a member may have a name of its own with a 、 in it. */
const QUOTED = /《[^》]*》|“[^”]*”|（[^）]*）|\([^)]*\)/g;
const MEASURES_OF_THINGS = new Set(['项', '类', '种', '门', '方面', '场']);
/** A verb in a member begins the list anew: 围绕甲、乙开展了丙、丁. */
const VERB =
  /开展|组织|举办|举行|召开|进行|完成|实施|制定|修订|建立|完善|印发|出台|新增|新建|开设|设立|成立|荣获|获得|涉及|包括|推进|落实|提供|参加|学习|传达|解决|[为对把将给与向]|[了过]$/;

/** More members than 等N项 behind them says. */
export function openListsDiffer(report: ReadReport): readonly AuditFinding[] {
  return report.facts.flatMap((fact) => {
    const { sentence, token, measure, isEstimate } = fact;
    const listed = isEstimate || !MEASURES_OF_THINGS.has(measure) ? 0 : listedBefore(fact);
    const spot = accused([fact, { sentence, token: wordsOf(fact) }], report);
    if (listed <= token.value || spot === null) return [];
    const fields = { listed, said: sentence.original.slice(token.start, token.measureEnd) };
    return [foundAt('audit.listDiffers', sentence, spot.token, { fields })];
  });
}

/** The list itself. */
function wordsOf({ clause: { before }, token }: Fact): Span {
  return { start: token.start - before.length, end: token.start };
}

/** How many members stand before 等; those before the last verb are of another list. */
function listedBefore({ clause: { before }, token }: Fact): number {
  const list = /^(.+)等(?:共|共计)?$/.exec(before.replace(QUOTED, '甲'))?.[1];
  if (list === undefined || token.value < 2) return 0;
  const members = list.split('、');
  const first = members.findLastIndex((member, place) => place > 0 && VERB.test(member));
  return members.length - Math.max(0, first);
}
