import { formatMonthDay, parseDate } from '@/core/values';
import type { AuditFinding } from '../audit-finding';
import { foundAt } from '../found-at';
import type { KnownFigure } from '../known-figures';
import { type DateToken, isTyped, type Sentence } from '@/core/prose';
import type { ReadReport } from '../read-report';

/** A typed date of a thing whose date is a figure: 民主生活会 held on another day. */
export function statedDates({ sentences, known }: ReadReport): readonly AuditFinding[] {
  const dated = [...known.values()].filter(
    ({ value }) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  );
  return sentences.flatMap((sentence) => dated.flatMap((figure) => judge(sentence, figure, dated)));
}

function judge(
  sentence: Sentence,
  figure: KnownFigure,
  dated: readonly KnownFigure[],
): readonly AuditFinding[] {
  const date = onlyDateOf(sentence, figure, dated);
  const reading = parseDate(String(figure.value));
  if (date === null || reading.state !== 'read') return [];
  const { month, day } = reading.date;
  const { key, text } = figure;
  const label = figure.names[0] ?? key;
  const fields = { label, now: formatMonthDay(reading.date) };
  const code = date.month === month && date.day === day ? 'audit.couldBeLive' : 'audit.figureDiffers';
  return [foundAt(code, sentence, date, { key, fields, fix: { type: 'makeLive', key, label, text } })];
}

/** The typed date at which the sentence says the thing was held, if it speaks of no other thing and no other day. */
function onlyDateOf(
  sentence: Sentence,
  figure: KnownFigure,
  dated: readonly KnownFigure[],
): DateToken | null {
  const [date, ...others] = sentence.tokens.filter((token) => token.kind === 'date' && token.day !== null);
  const named = dated.filter((other) => sentence.text.includes(nameOf(other)));
  if (date?.kind !== 'date' || others.length > 0 || named.length !== 1 || named[0] !== figure) return null;
  return isHeldThen(sentence, date, nameOf(figure)) && isTyped(sentence, date) ? date : null;
}

function nameOf({ names }: KnownFigure): string {
  return (names[0] ?? '').replace(/日期$/, '');
}

/** 民主生活会于1月21日召开, 1月21日召开民主生活会. */
function isHeldThen({ whole, start, end }: Sentence, date: DateToken, name: string): boolean {
  const [before, after] = [whole.slice(start, date.start), whole.slice(date.end, end)];
  if (/^(?:前|后|以前|之前)/.test(after)) return false;
  const isNamedBefore = before.lastIndexOf(name) >= Math.max(0, before.length - name.length - 10);
  return isNamedBefore
    ? !/[，。；]/.test(before.slice(before.lastIndexOf(name))) && /^[^，。；]{0,8}(?:召开|举行)/.test(after)
    : new RegExp(`^[^。；]{0,12}(?:召开|举行)[^，。；]{0,12}${name}`).test(after);
}
