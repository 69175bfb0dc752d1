import type { Catalogue } from './catalogue';

/** What is left open in a document, and why a figure is proposed for it. */
export const enBlanks: Pick<Catalogue, 'blankKinds' | 'suggestions' | 'doubts'> = {
  blankKinds: {
    count: 'count',
    rate: 'rate',
    year: 'year',
    dateMonth: 'month',
    dateDay: 'day',
    date: 'date',
    name: 'name',
    freeText: 'text',
  },
  suggestions: {
    named: 'the figure {words} is named',
    nearName: 'no figure is called {words}; nearest: {nearest}',
    noName: 'no figure is called {words}, nor anything like it',
    before: '{words} stands before it',
    behind: '{words} stands behind it',
    earlier: '{words} was spoken of before',
    inOrder: 'in the order of the list it belongs to {words}',
    table: '{words} heads the table',
    cue: 'the words around it are {words}',
    year: 'a year belongs here',
    date: 'it is the date of {words}',
    value: 'it has the ledger’s value',
    countedIn: 'counted in {measure}',
  },
  doubts: {
    plan: 'it seems to be planned or asked for, not done',
    rough: 'it seems to be a rough number or a rule',
    agent: 'somebody else or a part of the house seems to have done it',
    otherYear: 'it seems to be told of another year',
    otherWords: 'other words stand between',
    farAway: 'what tells it is far away',
    partOfYear: 'it seems to be told of a part of the year',
    saidTwice: 'the words behind it would be said twice',
    otherSpelling:
      'it is spelled otherwise: a refresh would write it in Arabic numerals, with the ledger’s decimals',
    severalMeant: 'several figures may be meant',
  },
};
