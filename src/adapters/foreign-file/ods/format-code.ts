import type { XmlReader } from '@/core/xml';
import { NUMBER } from './open-document';

/** Elements that hold a number format (OpenDocument 1.3 part 3, 16.29). */
export const FORMAT_STYLES: ReadonlySet<string> = new Set([
  'number-style',
  'percentage-style',
  'currency-style',
  'date-style',
  'time-style',
  'text-style',
]);

/** What an element of a date or a time is in Excel's codes: short and long. */
const DATE_PIECES: ReadonlyMap<string, readonly [short: string, long: string]> = new Map([
  ['year', ['yy', 'yyyy']],
  ['month', ['m', 'mm']],
  ['day', ['d', 'dd']],
  ['day-of-week', ['aaa', 'aaaa']],
  ['hours', ['h', 'hh']],
  ['minutes', ['m', 'mm']],
  ['seconds', ['s', 'ss']],
  ['am-pm', ['AM/PM', 'AM/PM']],
  ['era', ['e', 'e']],
]);
const MONTH_NAMES = { short: 'mmm', long: 'mmmm' } as const;
const MOST_DIGITS = 30;

/** Puts together Excel's code for a number format, piece by piece as they stand in the style. */
export class FormatCode {
  private pieces: string[] = [];
  private literal: string | null = null;

  constructor(
    readonly name: string,
    /** How deep the style's element stands. */
    readonly depth: number,
    /** The style's element. */
    private readonly element: string,
  ) {}

  take(reader: XmlReader): void {
    if (this.literal !== null) this.literal += reader.text;
    if (reader.local === '' || reader.namespace !== NUMBER) return;
    if (reader.kind === 'close') this.closeLiteral();
    else this.open(reader);
  }

  /** `''` for General. */
  code(): string {
    const code = this.pieces.join('');
    return this.element === 'percentage-style' && !code.includes('%') ? `${code}%` : code;
  }

  private open(reader: XmlReader): void {
    if (reader.local === 'text') this.literal = reader.kind === 'open' ? '' : null;
    else if (reader.local === 'text-content') this.pieces.push('@');
    else this.pieces.push(datePiece(reader) ?? numberPiece(reader) ?? '');
  }

  private closeLiteral(): void {
    if (this.literal !== null && this.literal !== '') this.pieces.push(quoted(this.literal));
    this.literal = null;
  }
}

/** Signs that mean themselves need no quotes. */
function quoted(text: string): string {
  return /^[-/:%(), .]+$/.test(text) ? text : `"${text.replaceAll('"', '')}"`;
}

function datePiece(reader: XmlReader): string | null {
  const isLong = reader.attribute('style', NUMBER) === 'long';
  if (reader.local === 'month' && reader.attribute('textual', NUMBER) === 'true') {
    return isLong ? MONTH_NAMES.long : MONTH_NAMES.short;
  }
  return DATE_PIECES.get(reader.local)?.[isLong ? 1 : 0] ?? null;
}

function numberPiece(reader: XmlReader): string | null {
  if (reader.local !== 'number' && reader.local !== 'scientific-number') return null;
  const count = (name: string) => Math.min(Number(reader.attribute(name, NUMBER)) || 0, MOST_DIGITS);
  const places = reader.attribute('decimal-places', NUMBER);
  // Without places it shows what there is.
  if (places === null && reader.local === 'number') return '';
  const whole =
    reader.attribute('grouping', NUMBER) === 'true'
      ? '#,##0'
      : '0'.repeat(Math.max(1, count('min-integer-digits')));
  const decimals = count('decimal-places') > 0 ? `.${'0'.repeat(count('decimal-places'))}` : '';
  return `${whole}${decimals}${reader.local === 'number' ? '' : 'E+00'}`;
}
