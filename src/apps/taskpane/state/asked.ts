import type { DocumentRecord } from '@/core/marks';
import type { Asked } from '../desk/desk';

/** What the user may choose besides the profile. */
export type Choice = Pick<Asked, 'year' | 'period' | 'branch'>;

const NOTHING_TYPED: ReadonlyMap<string, string> = new Map();

/** A choice holds for the ledger it was made for, typed texts for whatever comes. */
export function askedAnew(before: Asked | null, isSame: boolean, like: DocumentRecord | null): Asked {
  const { profile = NOTHING_TYPED, ...rest } = before ?? {};
  const choice = isSame ? withoutLike({ ...rest, profile }) : { profile };
  return like === null ? choice : { ...choice, like };
}

/** The same question, whatever the document was written for. */
export function withoutLike(asked: Asked): Asked {
  const { like, ...rest } = asked;
  return like === undefined ? asked : rest;
}
