import { decimalsOf, readNumeral } from './numeral';
import type { Sentence } from './sentence';
import type { CountToken } from './token';

/** How far a number may be from what was counted: 1.5亿 stands for 1.45亿 to 1.55亿, and 40人 for 40. */
export function halfOfLastDigit({ whole }: Sentence, { start, end }: CountToken): number {
  const said = whole.slice(start, end);
  const multiple = /[百千万亿]$/.exec(said)?.[0] ?? '';
  const decimals = decimalsOf(said);
  if (decimals === 0 && multiple === '') return 0;
  return (readNumeral('1', multiple) ?? 1) * 0.5 * 10 ** -decimals;
}
