import { accused } from '../accused';
import type { AuditFinding } from '../audit-finding';
import { foundAt } from '../found-at';
import { type DateToken, isTheReportsOwn, readSubject, type Sentence, yearOf } from '@/core/prose';
import type { ReadReport } from '../read-report';

/** The day on which a thing was held that is held but once. */
interface EventDate {
  readonly sentence: Sentence;
  readonly date: DateToken;
  readonly event: string;
  /** Null: the report's own. */
  readonly year: number | null;
}

/** What is held once in the time of a report, or has a name of its own each time. */
const ONCE =
  '换届(?:选举)?(?:党员)?(?:大会|会议)|选举(?:党员)?大会|民主生活会|组织生活会|成立大会|揭牌仪式|启动仪式|开学典礼|毕业典礼|结业典礼|运动会|艺术节|述职评议会|表彰大会|年会';
const NAME = `(?<name>[\\u4e00-\\u9fff“”]{0,12}?(?:${ONCE}))`;
const HELD = '(?:召开|举行|举办)';
const NAMED_BEFORE = new RegExp(`(?:^|[，；：])${NAME}(?:于|在|，)?$`);
const HELD_BEHIND = new RegExp(`^(?:上午|下午)?[^，。；、\\d]{0,10}${HELD}`);
const NAMED_BEHIND = new RegExp(`^，?(?:上午|下午)?(?<whose>[\\u4e00-\\u9fff]{0,8}?)${HELD}了?${NAME}`);

/** 换届选举大会 held on two days. */
export function eventDatesDiffer(report: ReadReport): readonly AuditFinding[] {
  const told = report.sentences.flatMap((sentence) => eventIn(sentence, report) ?? []);
  return told.flatMap((later, place) => {
    const earlier = told
      .slice(0, place)
      .find((other) => other.event === later.event && other.year === later.year);
    return earlier === undefined || isSameDay(earlier.date, later.date)
      ? []
      : differing(later, earlier, report);
  });
}

/** The later one is at fault, unless that alone is a figure's own. */
function differing(later: EventDate, earlier: EventDate, report: ReadReport): readonly AuditFinding[] {
  const spots = [later, earlier].map(({ sentence, date }) => ({ sentence, token: date }));
  const spot = accused(spots, report);
  if (spot === null) return [];
  const { sentence, date } = spot.token === later.date ? earlier : later;
  const other = sentence.original.slice(date.start, date.end);
  const fields = { subject: later.event, other, elsewhere: sentence.text };
  return [foundAt('audit.sameFactDiffers', spot.sentence, spot.token, { fields })];
}

/** Of a sentence with several days nobody knows which is the event's. */
function eventIn(sentence: Sentence, { year, sameAs }: ReadReport): EventDate | null {
  const [date, ...others] = sentence.tokens.filter((token) => token.kind === 'date');
  if (date?.kind !== 'date' || date.day === null || others.length > 0 || sentence.isPlan) return null;
  const name = nameBeside(sentence, date);
  if (name === null) return null;
  const before = sentence.tokens.findLast(({ kind, end }) => kind === 'year' && end <= date.start);
  const told = date.year ?? yearOf(before, year);
  return { sentence, date, event: readSubject(name, '', sameAs).noun, year: told === year ? null : told };
}

/** 换届选举大会于9月16日召开, 9月16日召开换届选举大会. */
function nameBeside({ whole, start, end }: Sentence, date: DateToken): string | null {
  const [before, after] = [whole.slice(start, date.start), whole.slice(date.end, end)];
  const first = HELD_BEHIND.test(after) ? NAMED_BEFORE.exec(before) : null;
  const { name, whose = '' } = (first ?? NAMED_BEHIND.exec(after))?.groups ?? {};
  return name === undefined ? null : `${isTheReportsOwn(whose) ? '' : whose}${name}`;
}

function isSameDay(one: DateToken, other: DateToken): boolean {
  return one.month === other.month && one.day === other.day;
}
