import { isPersonName } from '@/core/values';
import { accused } from '../accused';
import type { AuditFinding } from '../audit-finding';
import { foundAt } from '../found-at';
import type { DateToken, Fact, Sentence, Span, Token } from '@/core/prose';
import type { ReadReport } from '../read-report';

/** A list, and a number beside it that says how long it is. */
interface CountedList {
  readonly length: number;
  /** 等: there may be more. */
  readonly isOpen: boolean;
  /** Where it stands, or begins. */
  readonly span: Span;
}

const OF_MEETINGS = new Set(['次', '场', '期', '回', '场次']);

/** A number beside a list of dates, names, titles or points that has another length. */
export function listsDiffer(report: ReadReport): readonly AuditFinding[] {
  return [...report.factsOf].flatMap(([sentence, facts]) => [
    ...facts.flatMap((fact) => judge(fact, sentence, report)),
    ...loneDates(sentence),
  ]);
}

function judge(fact: Fact, sentence: Sentence, report: ReadReport): readonly AuditFinding[] {
  const list =
    datesBeside(fact, sentence) ?? titlesBefore(fact) ?? namesBefore(fact) ?? pointsAfter(fact, sentence);
  const { value } = fact.token;
  if (list === null || fact.isEstimate || (list.isOpen ? list.length <= value : list.length === value))
    return [];
  const fields = {
    listed: list.length,
    said: sentence.original.slice(fact.token.start, fact.token.measureEnd),
  };
  const spot = accused([fact, { sentence, token: list.span }], report);
  return spot === null ? [] : [foundAt('audit.listDiffers', sentence, spot.token, { fields })];
}

/** 于3月5日、4月2日召开2次; 召开2次，分别为3月5日、4月2日. */
function datesBeside({ token, measure, depth }: Fact, sentence: Sentence): CountedList | null {
  if (!OF_MEETINGS.has(measure) || depth > 0) return null;
  const run = datesListedBefore(sentence, token.start);
  if (run.length > 1) return listOf(run);
  const after = sentence.tokens.filter(({ start }) => start >= token.measureEnd);
  const listed = after.length === 0 ? [] : runOfDates(after, sentence);
  const first = listed[0];
  if (first === undefined || listed.length < 2) return null;
  const between = sentence.whole.slice(token.measureEnd, first.start);
  return /^[，（(：:]?(?:时间)?(?:分别|依次)?(?:是|为|于|在)?$/.test(between) ? listOf(listed) : null;
}

function listOf(dates: readonly Token[]): CountedList {
  const span = { start: dates[0]?.start ?? 0, end: dates.at(-1)?.end ?? 0 };
  return { length: dates.length, isOpen: false, span };
}

/** Behind a comma nothing but the sum of them may be told. */
const BETWEEN_DATES_AND_NUMBER =
  /^(?!.*[各每])[^，。；、\d]{0,20}(?:，(?:全年)?(?:共|共计|合计|总共|累计)?(?:召开|举行|举办|开展|组织|进行)?了?)?$/;

function datesListedBefore(sentence: Sentence, place: number): readonly Token[] {
  const before = sentence.tokens.filter(({ end }) => end <= place);
  const last = before.at(-1);
  if (last?.kind !== 'date' || !BETWEEN_DATES_AND_NUMBER.test(sentence.whole.slice(last.end, place)))
    return [];
  const from = before.findIndex(
    (_, index) => runOfDates(before.slice(index), sentence).length === before.length - index,
  );
  return from < 0 ? [] : before.slice(from);
}

/** Dates in a row, with nothing between them but 、 and 和. */
function runOfDates(tokens: readonly Token[], { whole }: Sentence): readonly DateToken[] {
  const run: DateToken[] = [];
  for (const token of tokens) {
    const last = run.at(-1);
    if (token.kind !== 'date' || (last !== undefined && !isJoint(whole.slice(last.end, token.start)))) break;
    run.push(token);
  }
  return run;
}

function isJoint(words: string): boolean {
  return /^(?:（[^）]*）)?(?:[、，,]|和|及|以及|与|、?和)$/.test(words);
}

/** 分别于3月5日召开: several were meant, and one is left. */
function loneDates(sentence: Sentence): readonly AuditFinding[] {
  const { tokens, whole, end } = sentence;
  return tokens.flatMap((token, index) => {
    if (token.kind !== 'date' || !/分别(?:于|在)$/.test(whole.slice(sentence.start, token.start))) return [];
    const next = tokens[index + 1];
    const behind = whole.slice(token.end, next?.start ?? end);
    if (
      next?.kind === 'date' ||
      /^(?:上午|下午|[、和及](?!召开|举行|开展|进行)|起|至|前后|，\d)/.test(behind) ||
      /分别|、[^，。]*月/.test(behind)
    )
      return [];
    return [foundAt('audit.listDiffers', sentence, token, { fields: { listed: 1, said: '分别' } })];
  });
}

const TITLES = /((?:《[^》]*》[、，和及]?){2,})(等)?(?:共|共计)?$/;
/** 荣获省级“文明单位”、市级“先进集体”2项荣誉. */
const HONOURS = /((?:[^，。；、“”\d]{0,8}“[^”]*”(?:称号|奖)?[、和及]?){2,})(等)?(?:共|共计)?$/;

/** 制定《一》《二》等3项制度. */
function titlesBefore({ sentence, token, measure }: Fact): CountedList | null {
  if (!['项', '份', '部', '本', '篇', '册'].includes(measure)) return null;
  const before = sentence.whole.slice(sentence.start, token.start);
  const list = TITLES.exec(before) ?? HONOURS.exec(before);
  if (list === null) return null;
  const first = sentence.start + list.index;
  const span = { start: first, end: first + (list[1] ?? '').length };
  return { length: (list[1]?.match(/[《“]/g) ?? []).length, isOpen: list[2] !== undefined, span };
}

/** 张三、李四等2名同志. */
function namesBefore({ sentence, token, measure }: Fact): CountedList | null {
  if (measure !== '名') return null;
  const before = sentence.whole
    .slice(sentence.start, token.start)
    .replace(/(?:同志|老师)?(等|共)?$/, (_, more: string | undefined) => (more === '等' ? '等' : ''));
  const isOpen = before.endsWith('等');
  const words = before.replace(/等$/, '').split(/、|和/);
  const names: string[] = [];
  for (const [place, word] of [...words].reverse().entries()) {
    const name = place === 0 ? word : word.trim();
    if (!isPersonName(name)) {
      const last = /[\u4e00-\u9fff]{2,3}$/.exec(name)?.[0] ?? '';
      if (names.length > 0 && nameAtEnd(last)) names.push(last);
      break;
    }
    names.push(name);
  }
  return names.length < 2
    ? null
    : { length: names.length, isOpen, span: spanOf(names, sentence, token.start) };
}

/** Names are gathered from the last to the first. */
function spanOf(names: readonly string[], { whole }: Sentence, place: number): Span {
  const [last = '', first = ''] = [names[0], names.at(-1)];
  return { start: whole.lastIndexOf(first, place), end: whole.lastIndexOf(last, place) + last.length };
}

/** 评选张三: the first name of a list stands behind a verb. */
function nameAtEnd(word: string): boolean {
  return isPersonName(word) || isPersonName(word.slice(1));
}

const POINT = /[一二三四五六七八九十](?=是)/g;
const NUMERALS = '一二三四五六七八九十';

/** 存在三个问题：一是……二是……. */
function pointsAfter({ token, measure }: Fact, sentence: Sentence): CountedList | null {
  if (!['项', '方面', '点', '种'].includes(measure)) return null;
  const after = sentence.whole.slice(token.measureEnd);
  const lead = /^[^。；：:一]{0,12}[：:。，]\s*(?=一是)/.exec(after);
  if (lead === null) return null;
  let length = 0;
  for (const [numeral] of after.matchAll(POINT)) {
    if (NUMERALS.indexOf(numeral) === length) length += 1;
    else if (numeral === '一') break;
  }
  const start = sentence.whole.indexOf('一是', token.measureEnd);
  return length < 2 ? null : { length, isOpen: false, span: { start, end: start + '一是'.length } };
}
