import { formatChineseNumeral } from '@/core/values';
import type { Given } from '#tests/samples/grid-workbook';
import type { Chance } from './chance';
import type { Written } from './sheet-grid';

type CountStyle = (count: number) => Given;

const wide = (count: number) =>
  String(count).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

/** How head counts are typed by those who do not type numbers; each is sure. */
const TEXT_COUNTS: readonly CountStyle[] = [
  (count) => `${String(count)}人`,
  (count) => String(count),
  (count) => ` ${String(count)} `,
  (count) => wide(count),
  (count) => `${wide(count)}人`,
  (count) => formatChineseNumeral(count),
  (count) => `${formatChineseNumeral(count)}人`,
  (count) => `${String(count)}名`,
  (count) => `${String(count)} 人`,
  (count) => `${String(count)}（含预备党员1人）`,
  (count) => `${String(count)}人（含列席1人）`,
];

/** A number under a format, by a formula. */
function shownAsPersons(value: number): Given {
  return { make: (column) => ({ column, formula: true, type: 'number', value, format: '0"人"' }) };
}

/** Nobody was away: as blank as it gets. */
export const NOBODY: readonly Given[] = [null, null, 0, '无', '-', '—', '/', '0', '0人'];

const PAIRS: readonly ((expected: number, attended: number) => string)[] = [
  (expected, attended) => `${String(expected)}/${String(attended)}`,
  (expected, attended) => `应到${String(expected)}人，实到${String(attended)}人`,
  (expected, attended) => `应到${String(expected)}实到${String(attended)}`,
  (expected, attended) => `应到：${String(expected)}人；实到：${String(attended)}人`,
];

/** Numbers, but now and then a person who types words; required codes only where a text was read as a number. */
export function spellCount(count: number, wordy: number, chance: Chance): Written {
  if (!chance.happens(wordy)) return { given: chance.happens(0.05) ? shownAsPersons(count) : count };
  return { given: chance.pick(TEXT_COUNTS)(count), flags: ['number.text'] };
}

export function spellAway(count: number, nobody: Given, wordy: number, chance: Chance): Written {
  if (count === 0) return { given: nobody };
  if (chance.happens(wordy / 2))
    return {
      given: `${String(count)}人（${chance.pick(['出差', '病假、事假', '王敏等'])}）`,
      flags: ['number.text'],
    };
  return spellCount(count, wordy, chance);
}

/** Both head counts in one cell. */
export function spellPair(expected: number, attended: number, chance: Chance): Written {
  return { given: chance.pick(PAIRS)(expected, attended), flags: ['number.text'] };
}
