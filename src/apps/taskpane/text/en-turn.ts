import { plural } from './plural';
import type { TurnText } from './turn-text';

const places = (count: number): string => plural(count, 'place', 'places');

/** Words for next year's report. */
export const enTurn: TurnText = {
  offer: (from, to) =>
    `The report is of ${from}, the ledger of ${to}. It can become the report of ${to}: its figures are counted by the new ledger, and what must be rewritten is listed.`,
  open: (to) => `Make it the report of ${to}`,
  refreshOnly: 'Only update the figures',
  link: 'Turn the year (write next year’s report)',
  title: (from, to) => `Turn the year: ${from} → ${to}`,
  titleUnknown: 'Turn the year',
  reading: 'Comparing with last year’s figures and words',
  inWord:
    'This very document is changed: better save a copy first. Only figures and ticked years change, and no other word.',
  onPage:
    'It is saved as a new file; the one you chose stays as it is. Only figures and ticked years change, and no other word.',
  askYear: 'Which year is this report of?',
  notChosen: 'Choose',
  figures: {
    odd: (count) => `Great changes, to be checked (${places(count)})`,
    changed: (count) => `Changed (${places(count)})`,
    edited: (count) => `Edited by hand, left as they are (${places(count)})`,
    kept: (count) => `Not in the new ledger, left as they are (${places(count)})`,
    unknown: (count) => `Unknown figures, left as they are (${places(count)})`,
    same: (count) => `Same as last year (${places(count)})`,
  },
  figureHints: {
    odd: 'Last year on the left, the new year on the right. They need not be wrong: compare them with the ledger.',
    changed: 'Last year on the left, the new year on the right.',
    edited: 'Somebody wrote these by hand, and they still tell of last year: change them yourself.',
    kept: 'Names of bodies, persons and rules hold on where the new ledger is silent.',
    unknown: 'The ledger knows no such figure.',
    same: 'These are alike in both years.',
  },
  keptLastYear: (reason) =>
    `Kept by hand last year: ${reason}. To keep the number this year, give a reason again.`,
  ledgerSays: (text) => `Ledger: ${text}`,
  prose: {
    sure: (count) => `Years in the text (${places(count)})`,
    doubtful: (count) => `Years that may have to stay (${places(count)})`,
    bound: (count) => `Phrases that belong to one year (${places(count)})`,
    stale: (count) => `Numbers typed by hand, still last year’s (${places(count)})`,
  },
  proseHints: {
    sure: 'Ticked ones become the new year, and follow the report’s year from then on.',
    doubtful: 'See whether they are to change.',
    bound: 'Rewrite them, or take them out.',
    stale: 'No figure stands for them, so they are left: check them yourself.',
  },
  all: 'Select all',
  becomes: (text) => `becomes ${text}`,
  show: (words) => `Go to “${words}”`,
  turn: (to) => `Turn it to ${to}`,
  done: (to, figures, years) =>
    `It is the report of ${to} now: ${plural(figures, 'figure', 'figures')} and ${plural(years, 'year', 'years')} were changed, and no other word.`,
  notWritten: (count) => `Not written: ${count}`,
  left: (count) =>
    `${plural(count, 'place is', 'places are')} left to you; close the list once they are done.`,
  nothingLeft: 'Nothing else is to be changed.',
  leftAsTyped: (count) => `Years not ticked, left as they are (${places(count)})`,
  paragraph: (number) => `paragraph ${number}`,
  listFile: (to) => `turned-to-${to}-to-be-checked.txt`,
  finish: 'Done, close the list',
};
