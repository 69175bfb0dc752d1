import { findStaleNumbers } from './stale-numbers';
import type { Surroundings } from './surroundings';
import type { YearSpelling } from './year-spelling';

/**
 * Why a person should look at a year before it is changed. `form`: it is not of plain digits, which a figure would
 * make of it. `title`, `quoted`, `documentNumber`: others' words. `range`: one end of several years. `date`: a day or
 * a month is named with it. `past`: something happened or was founded then. `bound`: beside it stands a phrase that
 * belongs to one year. `next`: the year after the report's. `previous`: the year before, and no 年度 says that the
 * year as a whole is meant. `bare`: no 年 follows. `number`: what was counted in it is typed behind it. `beside`: a
 * year that is not sure stands in the same clause.
 */
export type YearDoubt =
  | 'form'
  | 'title'
  | 'quoted'
  | 'documentNumber'
  | 'range'
  | 'date'
  | 'past'
  | 'bound'
  | 'next'
  | 'previous'
  | 'bare'
  | 'number'
  | 'beside';

/** A year and what stands around it. */
export interface YearSight extends Surroundings {
  readonly spelling: YearSpelling;
  /** How far it is from the report's year: -1, 0 or 1. */
  readonly offset: number;
  /** 年, 年度, or what else makes a year of four digits. */
  readonly tail: string;
  readonly isBesideBound: boolean;
  /** Nothing stands before it, nor in any other clause of its paragraph. */
  readonly isAlone: boolean;
}

const DASH = '[—–~～\\-至到]+';
const RANGE_AFTER = new RegExp(`^ ?年?度? ?${DASH} ?(?:\\d{4}|[〇○零一二三四五六七八九]{4})`);
const RANGE_BEFORE = new RegExp(`(?:\\d{4}|[〇○零一二三四五六七八九]{4}) ?年?度? ?${DASH} ?$`);

/** A span that is the whole year names no date. */
const WHOLE_YEAR = new RegExp(`^ ?[1一]月?(?:1日|一日)?${DASH}(?:12|十二)月`);
const MONTH = /^ ?[0-9０-９一二三四五六七八九十元]{1,3} ?月/;
const DATE_TAIL = /^[-./]\d/;
/** A month that is all a paragraph says heads a row or a column of a table, whose numbers go over into the new year. */
const MONTH_ALONE = /^ ?\d{1,2} ?月份?\s*$/;

const SINCE_BEFORE = /(?:成立|始建|创建|组建|建|生|毕业|入党|参军|起|始)于|(?:^|[^来])自从?$|早在$|从$/;
const SINCE_AFTER = /^ ?(?:以来|以前|之前|以后|之后|起|后|前(?![\d一二三四五六七八九十]))/;
const HAPPENED =
  /(?:荣获|获评|获得|授予|评为|印发|下发|颁布|修订|出台|成立|创立|创建|组建|建成|换届|当选|任职|入党|参加工作|毕业|出生|退休|逝世|牺牲)/;

type Doubting = readonly [doubt: YearDoubt, holds: (sight: YearSight) => boolean];

/** The first that holds is told. */
const DOUBTS: readonly Doubting[] = [
  ['documentNumber', ({ before, tail }) => /[〔[（(【]$/.test(before) && /^[〕\]）)】]/.test(tail)],
  ['title', ({ isInTitle }) => isInTitle],
  ['quoted', ({ isQuoted }) => isQuoted],
  ['range', ({ before, tail, after }) => RANGE_AFTER.test(tail + after) || RANGE_BEFORE.test(before)],
  ['date', ({ tail }) => DATE_TAIL.test(tail)],
  [
    'date',
    ({ after, isAlone }) =>
      MONTH.test(after) && !WHOLE_YEAR.test(after) && !(isAlone && MONTH_ALONE.test(after)),
  ],
  ['past', ({ before, after }) => SINCE_BEFORE.test(before) || SINCE_AFTER.test(after)],
  ['bound', ({ isBesideBound }) => isBesideBound],
  ['past', ({ before, after }) => HAPPENED.test(before) || HAPPENED.test(after)],
  ['next', ({ offset }) => offset > 0],
  ['bare', ({ tail }) => tail === ''],
  ['previous', ({ offset, tail }) => offset < 0 && !tail.includes('年度')],
  ['form', ({ spelling }) => spelling !== 'digits'],
  ['number', ({ after }) => findStaleNumbers({ paragraph: 0, text: after }, []).length > 0],
];

/** A year that others wrote tells nothing of the words around it. */
const OF_OTHERS: ReadonlySet<YearDoubt> = new Set(['title', 'quoted', 'documentNumber']);

/** Does it make other years of its clause doubtful? */
export function isDoubted(doubt: YearDoubt | null): boolean {
  return doubt !== null && !OF_OTHERS.has(doubt);
}

/** Null: surely the report's year, or surely the year before it. */
export function doubtOf(sight: YearSight): YearDoubt | null {
  return DOUBTS.find(([, holds]) => holds(sight))?.[0] ?? null;
}
