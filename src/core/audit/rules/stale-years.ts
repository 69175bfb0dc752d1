import type { AuditFinding } from '../audit-finding';
import { foundAt } from '../found-at';
import type { Sentence, Span, YearToken } from '@/core/prose';
import type { ReadReport } from '../read-report';
import { HISTORY, NAMES_A_THING, PLAN, WORK } from '../work-words';

/** What the report's own year is told by. */
const OWN_WORK =
  /全年|共|累计|一年来|年内|工作(?:总结|报告|情况|汇报)|述职|汇报如下|报告如下|总结如下|以来|先后|扎实|认真|坚持|紧紧围绕|按照|在.{2,20}(?:领导|指导|支持)下/;

const UP_TO = /^\s*(?:截至|截止|截止到|截至到)$/;
const THERE_ARE = /^[，]?[^，。；\d]{0,12}(?<!没|未|具)有[^，。；]{0,12}\d/;

/** The year before, or the one after, where the report speaks of its own year's work. */
export function staleYears({ sentences, year, words }: ReadReport): readonly AuditFinding[] {
  if (year === null) return [];
  const ofYearBefore = new RegExp(words.ofYearBefore.join('|') || '(?!)');
  return sentences.flatMap((sentence) => {
    if (ofYearBefore.test(sentence.text)) return [];
    const deadline = staleDeadline(sentence, year);
    if (deadline !== null) return [finding(sentence, deadline, deadline.year, year)];
    const years = sentence.tokens.filter((token) => token.kind === 'year' && token.year !== null);
    const [stale, ...others] = years.filter((token): token is YearToken => token.kind === 'year');
    if (stale?.year === undefined || stale.year === null || others.length > 0 || sentence.isPlan) return [];
    if (Math.abs(stale.year - year) !== 1) return [];
    if (!isOwnWork(sentence, stale, stale.year > year)) return [];
    return [finding(sentence, stale, stale.year, year)];
  });
}

function finding(sentence: Sentence, place: Span, told: number, year: number): AuditFinding {
  const text = sentence.original.slice(place.start, place.end);
  const fix = { type: 'correct', text: text.replace(/^\d{4}/, String(year)) } as const;
  return foundAt('audit.staleYear', sentence, place, { fields: { year, told }, fix });
}

/** 截至2020年12月31日，支部有党员27名: what there is at the end of the year before, and of no other day. */
function staleDeadline({ whole, start, end, tokens, isPlan }: Sentence, year: number) {
  const [date, ...others] = tokens.filter(
    ({ kind }) => kind === 'date' || kind === 'year' || kind === 'part',
  );
  if (date?.kind !== 'date' || date.year !== year - 1 || others.length > 0 || isPlan) return null;
  const [before, after] = [whole.slice(start, date.start), whole.slice(date.end, end)];
  const isNow =
    UP_TO.test(before) && THERE_ARE.test(after) && !HISTORY.test(before.replace(UP_TO, '') + after);
  return isNow ? { ...date, year: date.year } : null;
}

function isOwnWork({ whole, start, end, tokens }: Sentence, stale: YearToken, isLater: boolean): boolean {
  const [before, after] = [whole.slice(start, stale.start), whole.slice(stale.end, end)];
  if (NAMES_A_THING.test(after) && !/报告如下|汇报如下|总结如下/.test(after)) return false;
  if (HISTORY.test(before + after) || PLAN.test(before + after)) return false;
  const counts = tokens.some((token) => token.kind === 'count' && token.start > stale.end);
  if (isLater) return counts && WORK.test(after);
  return before.length <= 24 && (OWN_WORK.test(after) || (counts && WORK.test(after)));
}
