import { MEASURE } from '@/core/prose';

/** Pieces of patterns that say what stands around a blank. All are regular expressions' text. */

/** What a number is counted in, or a part of a date: right behind a blank it tells a number. */
export const UNIT = `(?:余|多|几|[百千万亿])?(?:${MEASURE}|周年|月(?![嫂饼球])|[%％‰]|户|例|盏)`;

/** A Chinese character. */
export const HAN = String.raw`\p{Script=Han}`;

/** What a word can't go on over. */
export const EDGE = String.raw`[\s，,。.；;：:、！!？?（）()《》“”"'‘’\[\]【】〔〕<>—|/]`;

/** White space of all kinds, line breaks apart. */
export const GAP = String.raw`[ \t\u00a0\u2002\u2003\u2009\u3000]`;
