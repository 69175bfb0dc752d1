import type { AuditCode, AuditFinding } from '../audit-finding';
import { FigureIndex, type StatedFigure } from '../figure-index';
import { foundAt } from '../found-at';
import { keptText } from '../kept-text';
import { type Fact, isTyped, readNumeral } from '@/core/prose';
import type { ReadReport } from '../read-report';

/** Typed numbers that state a known figure: those that say another number, and those that could be live. */
export function statedFigures(report: ReadReport): readonly AuditFinding[] {
  if (report.known.size === 0) return [];
  const index = new FigureIndex(report);
  return report.facts.flatMap((fact) => {
    if (fact.isLoose || !isTyped(fact.sentence, fact.token)) return [];
    const stated = index.statedBy(fact);
    return stated === null ? [] : [judge(fact, stated)];
  });
}

function judge({ sentence, token }: Fact, stated: StatedFigure): AuditFinding {
  const { figure, key, text } = stated;
  const label = figure.names[0] ?? key;
  const fields = { label, now: `${text}${figure.unit}` };
  return foundAt(codeFor(token.value, stated), sentence, token, {
    key,
    fields,
    fix: { type: 'makeLive', key, label, text },
    kept: keptText(figure.manual, sentence.original.slice(token.start, token.end))?.reason ?? null,
  });
}

function codeFor(said: number, { value, figure }: StatedFigure): AuditCode {
  if (said === value) return 'audit.couldBeLive';
  return figure.former.some((former) => readNumeral(former) === said)
    ? 'audit.oldValue'
    : 'audit.figureDiffers';
}
