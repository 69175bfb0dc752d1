/** What may stand after the first of several days: the end of a range, a part of the day, a weekday, a time. */
const MORE_OF_FIRST =
  '(?: ?[-—–~至到] ?(?:\\d{4}[年./-])?(?:\\d{1,2}[月./-])?\\d{1,2}(?!\\d)[日号]?)?(?: ?(?:[上下中]午|早上|晚上?|(?:星期|周)[一二三四五六日天]|\\d{1,2}(?::\\d{2}|[点时](?:\\d{1,2}分|半)?)))*';
const WHOLE = '\\d{8}(?!\\d)|(?:\\d{4}|\\d{2})[年./-] ?\\d{1,2}[月./-]\\d{1,2}(?!\\d)';
const IN_WORDS = '\\d{1,2}月\\d{1,2}(?!\\d)';
const AT_AN_END = '(?= ?(?:$|[、,;和及与]))';

/** 、20日 and 、4.20: whatever looks like a day after a sign of lists. */
const LISTED = new RegExp(
  `^${MORE_OF_FIRST} ?[、,;和及与&+] ?(${WHOLE}|\\d{1,2}[月./-]\\d{1,2}(?!\\d)|\\d{1,2}(?:月|日|号(?!\\p{Script=Han})|${AT_AN_END}))`,
  'u',
);
/** Without one: only what can be nothing else. */
const FOLLOWING = new RegExp(
  `^${MORE_OF_FIRST} ?(?:[/] ?)?(${WHOLE}|${IN_WORDS}|\\d{1,2}月份?${AT_AN_END}|\\d{1,2}[日号](?!\\p{Script=Han}))`,
  'u',
);
const DOTTED = /^ ?[ /] ?(\d{1,2}([./-])\d{1,2})(?![\d:点时./-])/;
const EARLIEST_HOUR = 6;

/** Does what stands after a date name another day? `first` and `rest` as `parseDate` splits them. */
export function namesSecondDate(first: string, rest: string): boolean {
  const token = (LISTED.exec(rest) ?? FOLLOWING.exec(rest))?.[1] ?? dottedAfter(first, rest);
  return token !== null && isPossibleDay(token) && !endsAlike(first, token);
}

/** 3.8 3.20: of one style. */
function dottedAfter(first: string, rest: string): string | null {
  const [, token, sign] = DOTTED.exec(rest) ?? [];
  if (token === undefined || sign === undefined) return null;
  const isAlike = !first.includes('月') && first.includes(sign);
  return isAlike && !mayBeTime(first, token, sign) ? token : null;
}

/** 2021.3.8 9.30, 2021-3-8 9-11: who writes the year once would write it twice. */
function mayBeTime(first: string, token: string, sign: string): boolean {
  if (numbersOf(first).length < 3) return false;
  const [hour = 0] = numbersOf(token);
  return sign === '-' || (sign === '.' && hour >= EARLIEST_HOUR && /[0-5][05]$/.test(token));
}

function isPossibleDay(token: string): boolean {
  const [first = 0, second] = numbersOf(token).slice(-2);
  if (second === undefined) return first >= 1 && first <= (token.includes('月') ? 12 : 31);
  return first >= 1 && first <= 12 && second >= 1 && second <= 31;
}

/** The same day told twice, with two times perhaps, is one. */
function endsAlike(first: string, token: string): boolean {
  const [one, other] = [numbersOf(first), numbersOf(token)].map((numbers) => numbers.slice(-2).join());
  return one === other;
}

function numbersOf(text: string): readonly number[] {
  const digits = /^\d{8}(?!\d)/.exec(text)?.[0];
  const parts =
    digits === undefined ? text.match(/\d+/g) : [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
  return (parts ?? []).map(Number);
}
