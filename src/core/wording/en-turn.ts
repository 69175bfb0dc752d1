import type { Catalogue } from './catalogue';

/** What strikes when a report goes over into the next year. */
export const enTurn: Pick<Catalogue, 'oddChanges' | 'yearDoubts' | 'staleReasons'> = {
  oddChanges: {
    gone: 'known last year, not in the new ledger',
    zero: 'some last year, 0 now',
    doubled: 'more than twice last year’s',
    halved: 'less than half of last year’s',
  },
  yearDoubts: {
    form: 'not of plain digits: change it by hand',
    title: 'within a title, perhaps of another document',
    quoted: 'within quotation marks, perhaps a name',
    documentNumber: 'part of a document’s number',
    range: 'the first or last of a run of years: check it',
    date: 'tells a day or month: put that of the new year',
    past: 'seems to tell of something that happened then',
    bound: 'beside a phrase that belongs to one year',
    next: 'the year after the report’s: change it by hand',
    previous: 'the year before the report’s, without 年度',
    bare: 'no 年 follows',
    number: 'a number typed behind it may be last year’s: check both',
    beside: 'in one clause with a year that is not sure: check both',
  },
  staleReasons: {
    date: 'a date of last year',
    comparison: 'a comparison with the year before',
    count: 'a number of last year',
  },
};
