const CHINESE_DIGITS = '〇一二三四五六七八九';
const ZEROS = /[○零]/g;

/** How a year of four digits may be typed. */
export type YearSpelling = 'digits' | 'wideDigits' | 'chinese';

interface Alphabet {
  readonly spelling: YearSpelling;
  readonly digits: string;
}

const ALPHABETS: readonly Alphabet[] = [
  { spelling: 'digits', digits: '0123456789' },
  { spelling: 'wideDigits', digits: '０１２３４５６７８９' },
  { spelling: 'chinese', digits: CHINESE_DIGITS },
];

export interface SpelledYear {
  readonly year: number;
  readonly spelling: YearSpelling;
}

/** A year as it is typed: 2021, ２０２１, 二〇二一 (also with ○ or 零). Null where signs are mixed. */
export function parseYear(text: string): SpelledYear | null {
  const plain = text.replace(ZEROS, '〇');
  for (const { spelling, digits } of ALPHABETS) {
    const places = Array.from(plain, (sign) => digits.indexOf(sign));
    if (places.every((place) => place >= 0)) return { year: Number(places.join('')), spelling };
  }
  return null;
}

/** Another year, spelled alike: 二○二一 goes on with its own sign for nought. */
export function spellYear(year: number, like: string): string {
  const spelling = parseYear(like)?.spelling;
  const digits = ALPHABETS.find((alphabet) => alphabet.spelling === spelling)?.digits ?? '0123456789';
  const nought = /[○零]/.exec(like)?.[0] ?? digits.charAt(0);
  return Array.from(String(year), (digit) => (digit === '0' ? nought : digits.charAt(Number(digit)))).join(
    '',
  );
}
