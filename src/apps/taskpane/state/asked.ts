import type { SheetMapping } from '@/core/ledger';
import type { DocumentRecord } from '@/core/marks';
import type { Settings } from '@/core/settings';
import type { Asked } from '../desk/desk';

/** What the user may choose besides the profile. */
export type Choice = Pick<Asked, 'year' | 'period' | 'branch'>;

const NOTHING_TYPED: ReadonlyMap<string, string> = new Map();

/** A choice holds for the ledger it was made for, typed texts and settings for whatever comes. */
export function askedAnew(before: Asked | null, isSame: boolean, like: DocumentRecord | null): Asked {
  const { profile = NOTHING_TYPED, settings, ...rest } = before ?? {};
  const lasting = settings === undefined ? { profile } : { profile, settings };
  const choice = isSame ? withoutLike({ ...rest, ...lasting }) : lasting;
  return like === null ? choice : { ...choice, like };
}

/** What is asked of the first ledger where something was decided earlier. */
export function askedFirst(settings: Settings | null): Asked | null {
  return settings === null ? null : { profile: NOTHING_TYPED, settings };
}

/** With a profile text typed by the user; an empty one gives way to the ledger's. */
export function withText(asked: Asked, name: string, text: string): Asked {
  const profile = new Map(asked.profile);
  if (text.trim() === '') profile.delete(name);
  else profile.set(name, text);
  return { ...asked, profile };
}

/** The same question, whatever the document was written for. */
export function withoutLike(asked: Asked): Asked {
  const { like, ...rest } = asked;
  return like === undefined ? asked : rest;
}

/** The same question, with what is said of a sheet in the place of what was said of it before. */
export function withMapping({ mappings = [], ...asked }: Asked, mapping: SheetMapping): Asked {
  return { ...asked, mappings: [...mappings.filter((one) => !isOfSameSheet(one, mapping)), mapping] };
}

/** The same question, once a sheet's own workbook says what is to be said of it. */
export function withoutMapping(asked: Asked, mapping: SheetMapping): Asked {
  const { mappings } = asked;
  if (mappings === undefined) return asked;
  return { ...asked, mappings: mappings.filter((one) => !isOfSameSheet(one, mapping)) };
}

function isOfSameSheet(one: SheetMapping, other: SheetMapping): boolean {
  return one.sheet === other.sheet && one.file === other.file;
}
