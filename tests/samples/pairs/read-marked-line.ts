import type { Figure, Figures } from '@/core/figures';
import { spellFigure } from './spell-figure';

/** What a person says of one number or name in last year's report. */
export interface JudgedNumber {
  readonly start: number;
  readonly length: number;
  readonly text: string;
  /** The figures it may be taken for, any of them; null: none explains it. */
  readonly keys: readonly string[] | null;
  /** The figure that its sentence names, where the report said another number. */
  readonly wrong?: string;
}

export interface MarkedLine {
  readonly text: string;
  readonly numbers: readonly JudgedNumber[];
}

/** Takes the marks ⟦…⟧ out of a line (see README) and says what stands in their places. Throws on a mark that is none. */
export function readMarkedLine(line: string, figures: Figures): MarkedLine {
  const numbers: JudgedNumber[] = [];
  let text = '';
  for (const [piece, mark] of line.matchAll(/⟦([^⟧]*)⟧|[^⟦]+/g)) {
    if (mark === undefined) text += piece;
    else {
      const { text: said, ...judged } = readMark(mark, figures);
      numbers.push({ start: text.length, length: said.length, text: said, ...judged });
      text += said;
    }
  }
  return { text, numbers };
}

function readMark(mark: string, figures: Figures): Omit<JudgedNumber, 'start' | 'length'> {
  const [first = '', second = '', third = '', fourth] = mark.split('|');
  if (!first.startsWith('=')) {
    const keys = first.split('/');
    const texts = new Set(keys.map((key) => spellFigure(figureOf(key, figures), second)));
    const [text = ''] = texts;
    if (texts.size !== 1 || text === '')
      throw new RangeError(`${mark} says ${Array.from(texts).join(' or ')}`);
    return { text, keys };
  }
  if (second === '-') return { text: foreignText(first.slice(1), third, figures), keys: null };
  const figure = figureOf(second, figures);
  const text = foreignText(first.slice(1), fourth ?? '', figures);
  if (third !== 'wrong' || text === spellFigure(figure, fourth)) throw new RangeError(`${mark} is not wrong`);
  return { text, keys: null, wrong: second };
}

/** A key may end in months, whose hyphens are no signs. */
const TERM = /([+-]?)([^+@-]+(?:@\d{4}(?:[QH]\d|-\d\d(?:\.\.\d{4}-\d\d)?))?)/g;

/** `17`, 五 or `92.3%` as it stands; in brackets a sum of figures and numbers: `(generalMeeting.count+1)`. */
function foreignText(written: string, form: string, figures: Figures): string {
  const sum = /^\((.*)\)$/.exec(written)?.[1];
  if (sum === undefined) return written;
  const terms = Array.from(sum.matchAll(TERM));
  const value = terms.reduce((total, [, sign, term = '']) => {
    const given = /^\d+(?:\.\d+)?$/.test(term) ? Number(term) : Number(figureOf(term, figures).value);
    return sign === '-' ? total - given : total + given;
  }, 0);
  if (!Number.isFinite(value) || value < 0) throw new RangeError(`${written} is ${String(value)}`);
  const like = figures.get(terms[0]?.[2] ?? '');
  const format = form === '' && like?.unit === '%' ? 'share1' : form || 'arabic';
  return spellFigure({ ...(like ?? EMPTY), value }, format);
}

const EMPTY: Figure = {
  key: '',
  label: '',
  unit: '',
  value: 0,
  text: '',
  definition: '',
  rows: [],
  excluded: [],
  possible: true,
  shortened: false,
};

function figureOf(key: string, figures: Figures): Figure {
  const figure = figures.get(key);
  if (figure?.value == null) throw new RangeError(`the ledger holds no ${key}`);
  return figure;
}
