import type { Catalogue } from './catalogue';

/** Why rows behind a figure came and went, and what changed in them. */
export const enMoves: Pick<Catalogue, 'moves' | 'rowChanges'> = {
  moves: {
    wasNear: 'did not count before: {reason}',
    wasOther: 'did not count before: {change}',
    wasThere: 'was there before and did not count',
    isNear: 'does not count now: {reason}',
    isOther: 'still there, but no longer fits: {change}',
    isThere: 'still there, but no longer counted',
    gone: 'no longer in the ledger',
  },
  rowChanges: {
    date: 'the date was {before} and is {after}',
    kind: 'was {before} and is {after}',
    topic: 'the topic was {before} and is {after}',
    other: 'date, kind and topic are the same; other cells changed, such as head counts',
    gives: 'this row now gives {number}',
    empty: 'empty',
  },
};
