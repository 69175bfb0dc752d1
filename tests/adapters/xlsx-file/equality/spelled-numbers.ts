import type { Difference } from './explained-differences';
import { unlike, type Content, type SpelledCell, type SpellingContext } from './spelled-cell';

interface Look {
  /** Built-in id, or the code to be written down. */
  readonly format: number | string;
  readonly code: string;
  readonly shows: 'number' | 'day' | 'time';
  readonly exceljs?: {
    readonly shows: 'number' | 'day';
    readonly code: string;
    readonly because: Difference;
  };
}

const look = (format: number | string, code: string, shows: Look['shows']): Look => ({ format, code, shows });

const MOMENT = 'yyyy-mm-dd hh:mm:ss';

/** Cell styles by their index. */
export const LOOKS: readonly Look[] = [
  look(0, '', 'number'),
  look(10, '0.00%', 'number'),
  look(49, '@', 'number'),
  look('0"人"', '0"人"', 'number'),
  look('#,##0.0_ ;[Red]-#,##0.0', '#,##0.0_ ;[Red]-#,##0.0', 'number'),
  look(14, 'mm-dd-yy', 'day'),
  look(MOMENT, MOMENT, 'day'),
  look('yyyy"年"m"月"d"日"', 'yyyy"年"m"月"d"日"', 'day'),
  look('[$-804]yyyy-mm-dd;@', '[$-804]yyyy-mm-dd;@', 'day'),
  look(20, 'h:mm', 'time'),
  look(46, '[h]:mm:ss', 'time'),
  {
    ...look('yyyy\\-mm\\-dd', 'yyyy\\-mm\\-dd', 'day'),
    exceljs: { shows: 'day', code: 'yyyy-mm-dd', because: 'escapesDropped' },
  },
  {
    ...look(22, 'm/d/yy h:mm', 'day'),
    exceljs: { shows: 'day', code: 'm/d/yy "h":mm', because: 'quotedHour' },
  },
  {
    ...look(31, 'yyyy"年"m"月"d"日"', 'day'),
    exceljs: { shows: 'number', code: '', because: 'chineseBuiltIn' },
  },
  {
    ...look('0\\m', '0\\m', 'number'),
    exceljs: { shows: 'day', code: '0m', because: 'escapedLetter' },
  },
  { ...look('aaaa', 'aaaa', 'day'), exceljs: { shows: 'number', code: 'aaaa', because: 'weekday' } },
];

const DAYS_TO_1904 = 1462;
const DAY_MS = 86_400_000;

/** What a stored number says under a look. */
function contentOf(value: number, shows: Look['shows'], format: string, date1904: boolean): Content {
  if (shows === 'number') return { type: 'number', value, format };
  return { type: 'date', value: shows === 'day' && date1904 ? value + DAYS_TO_1904 : value, format };
}

/** A number or a date, in any style. */
export function spelledNumber({ random, date1904 }: SpellingContext): SpelledCell {
  const style = random.whole(LOOKS.length);
  const { code, shows, exceljs } = LOOKS[style] ?? look(0, '', 'number');
  const isDate = (exceljs?.shows ?? shows) !== 'number';
  // What exceljs makes a date of is told apart from what it rounds.
  const value = isDate
    ? 30_000 + random.whole(40_000) / 2
    : anyNumber(random.whole(5), random.whole(100_000));
  const written = random.chance(0.1) ? value.toExponential() : String(value);
  const cell: SpelledCell = {
    attributes: ` s="${String(style)}"${random.chance(0.2) ? ' t="n"' : ''}`,
    inside: `<v>${written}</v>`,
    truth: contentOf(value, shows, code, date1904),
  };
  if (exceljs !== undefined) {
    return unlike(cell, contentOf(value, exceljs.shows, exceljs.code, date1904), exceljs.because);
  }
  if (shows !== 'time' || !date1904) return cell;
  return unlike(cell, contentOf(value, 'day', code, true), 'timeOfDay1904');
}

/** A day with its hour, minute and second as Excel stores them. */
export function spelledMoment({ random, date1904 }: SpellingContext): SpelledCell {
  const value = 44_000 + random.whole(1_000) + random.whole(86_400) / 86_400;
  const style = LOOKS.findIndex(({ code }) => code === MOMENT);
  const shift = date1904 ? DAYS_TO_1904 : 0;
  const rounded = Math.round((value - 25_569 + shift) * DAY_MS) / DAY_MS + 25_569;
  const cell: SpelledCell = {
    attributes: ` s="${String(style)}"`,
    inside: `<v>${String(value)}</v>`,
    truth: { type: 'date', value: value + shift, format: MOMENT },
  };
  return unlike(cell, { type: 'date', value: rounded, format: MOMENT }, 'milliseconds');
}

function anyNumber(kind: number, whole: number): number {
  return [whole % 60, 0 - whole, whole / 7, whole * 1e16, 1 / (whole + 1)][kind] ?? 0;
}
