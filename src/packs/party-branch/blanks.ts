import type { BlankWords } from '@/core/blanks';
import { NAME_SENSES } from './name-senses';
import { FOREIGN_NOUNS, SENSES } from './senses';

/** How documents of a Party branch leave open what it counts. */
export const BLANKS: BlankWords = {
  senses: SENSES,
  names: NAME_SENSES,
  foreign: FOREIGN_NOUNS,
  years: { report: 'report.year', before: 'report.previousYear' },
};
