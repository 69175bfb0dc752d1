import { areOfHouseParts } from './house-parts';
import type { Fact } from '@/core/prose';

/** By what persons are told apart; each row is all there are where its words in brackets are all named. */
const DIMENSIONS: readonly (readonly [words: RegExp, whole: readonly RegExp[]])[] = [
  [/男|女/, [/男/, /女/]],
  [/预备|正式/, [/预备/, /正式/]],
  [/在职|退休|离休|离退休/, [/在职/, /退休|离休/]],
  [/岁|青年|老年|中年/, [/岁(?:及|（含）)?以下|不满/, /岁(?:及|（含）)?以上/]],
  [/中层|班组长|(?:技术|管理|行政|后勤|销售|生产|服务|研发|专业)(?:人员|骨干|工人|岗)|一线|工人/, []],
  [/学历|大专|专科|本科|研究生|硕士|博士|高中|中专/, []],
  [/[厅局处科股]级|一般干部|科员/, []],
  [/少数民族|汉族/, [/少数/, /汉/]],
  [/职称|高级|中级|初级|[一二三]级/, []],
  [/赞成|同意|反对|弃权/, [/赞成|同意/, /反对|弃权/]],
  [/优秀|合格|称职|良好|不[评定]定?等次/, [/优/, /(?<!不|基本)(?:合格|称职|良好)/]],
];
const TRAITS =
  /骨干|带头人|困难|流动|积极分子|新发展|模范|先进|转入|转出|班子|委员|干部|党员|团员|志愿者|代表/;
const PERSONS = new Set(['名', '户']);

/** How far parts may be added up: `whole` they are all, `apart` none is counted twice, `mixed` nobody knows. */
export function partsStand(parts: readonly Fact[]): 'whole' | 'apart' | 'mixed' {
  const texts = parts.map(wordsOf);
  const rows = new Set(texts.map((text) => DIMENSIONS.findIndex(([words]) => words.test(text))));
  const row = rows.size > 1 ? undefined : DIMENSIONS[[...rows][0] ?? -1];
  if (row !== undefined && areAllNamed(row[1], texts)) return 'whole';
  if (row !== undefined || areOfHouseParts(parts) || parts.every(isOneEach)) return 'apart';
  return rows.size > 1 || areTraits(parts, texts) ? 'mixed' : 'apart';
}

/** 骨干5名、委员3名: one person may be both. */
function areTraits(parts: readonly Fact[], texts: readonly string[]): boolean {
  return parts.every(({ measure }) => PERSONS.has(measure)) && texts.some((text) => TRAITS.test(text));
}

/** 四个党小组分别有党员9名、8名. */
function isOneEach({ clause: { before } }: Fact): boolean {
  return before.includes('分别');
}

function areAllNamed(whole: readonly RegExp[], texts: readonly string[]): boolean {
  return whole.length > 0 && whole.every((word) => texts.some((text) => word.test(text)));
}

/** All around a part in its member of the list: 35岁以下14人 too. */
function wordsOf({ clause: { before, head, tail } }: Fact): string {
  const member = before.split('、').at(-1) ?? '';
  return (member.length > head.length ? member : head).replace('其中', '') + tail;
}
