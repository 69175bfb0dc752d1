import { parseChineseNumeral } from './chinese-numeral';
import { normalizeText } from './normalize-text';

/**
 * What a text in a number column says. `pair` is one cell that holds both head counts (27/25);
 * `none` is a sign for “nothing” (无, -, /), whose meaning depends on the column (contract §5.5).
 */
export type CountReading =
  | { readonly state: 'read'; readonly value: number }
  | { readonly state: 'pair'; readonly expected: number; readonly attended: number }
  | { readonly state: 'none' }
  | { readonly state: 'unreadable' };

const MEASURE = '(?:人次|学时|课时|小时|[名位个](?:党员|同志)|[人名次位个份项条件场篇期节讲])?';
const IN_ALL = '(?:一?共|共计|合计|总计)?';
const ARABIC = new RegExp(`^${IN_ALL}([+-]?\\d+(?:\\.\\d+)?)${MEASURE}$`);
const CHINESE = new RegExp(`^${IN_ALL}([〇零一二两三四五六七八九十百千廿卅]+)${MEASURE}$`);
const SLASHED = new RegExp(`^(\\d+)${MEASURE}[/|](\\d+)${MEASURE}$`);
const EXPECTED = /应(?:到|出席|参加|参会)(?:人数)?:?(\d+)/;
const ATTENDED = /(?:实|已)(?:到|际到会|出席|参加|参会)(?:人数)?:?(\d+)/;
const NOTHING = /^(?:[-—–―/\\_]+|无|没有|暂无|n\/a)$/i;

/** Reads a count, or a measure with a decimal point: 25人, ２５, 二十七, 27/25, 应到27人，实到25人, 14（含预备党员2人）. */
export function parseCount(text: string): CountReading {
  const written = normalizeText(text).replace(/ /g, '');
  if (NOTHING.test(written)) return { state: 'none' };
  const pair = pairOf(written);
  if (pair !== null) return pair;
  const bare = written.replace(/\((?!\d+\)$)[^()]*\)$/, '').replace(/(\d),(?=\d{3}(?!\d))/g, '$1');
  const arabic = ARABIC.exec(bare)?.[1];
  if (arabic !== undefined) return { state: 'read', value: Number(arabic) };
  const numeral = CHINESE.exec(bare)?.[1] ?? '';
  // 三五人 is “three to five”, not 35.
  const chinese = /^[一二三四五六七八九]{2,}$/.test(numeral) ? null : parseChineseNumeral(numeral);
  return chinese === null ? { state: 'unreadable' } : { state: 'read', value: chinese };
}

/** Nobody can attend who was not expected, so of two bare numbers the larger one is the expected. */
function pairOf(written: string): CountReading | null {
  const slashed = SLASHED.exec(written);
  if (slashed !== null) {
    const [left, right] = [Number(slashed[1]), Number(slashed[2])];
    return { state: 'pair', expected: Math.max(left, right), attended: Math.min(left, right) };
  }
  const expected = EXPECTED.exec(written)?.[1];
  const attended = ATTENDED.exec(written)?.[1];
  if (expected === undefined || attended === undefined) return null;
  return { state: 'pair', expected: Number(expected), attended: Number(attended) };
}
