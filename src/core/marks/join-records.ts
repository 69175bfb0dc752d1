import { acceptanceName } from './acceptance-name';
import { figureWithin } from './counted-scope';
import { joinMappings } from './join-mappings';
import type { DocumentRecord, RecordedFigure } from './record';

/**
 * Two records of one document as one, which is of what `added` is of. What both tell of, `added` tells; marks that
 * were there before may go on saying what `last` has.
 */
export function joinRecords(last: DocumentRecord | null, added: DocumentRecord): DocumentRecord {
  if (last === null || last === added) return added;
  const before = new Map(last.figures.map((figure) => [figure.key, figure]));
  return {
    ...added,
    ...joinMappings(last, added),
    ...kept(last, added),
    phrases: united(last.phrases, added.phrases, ({ label }) => label),
    lists: united(last.lists, added.lists, (title) => title),
    figures: united(
      last.figures.map((figure) => figureWithin(added, figure, last)),
      added.figures.map((figure) => withEarlier(figure, before.get(figure.key))),
      ({ key }) => key,
    ),
  };
}

/** What the document has gone through stays, and what its user has agreed to. */
function kept(
  last: DocumentRecord,
  added: DocumentRecord,
): Pick<DocumentRecord, 'keepsPersons' | 'versions' | 'accepted'> {
  const versions = added.versions ?? last.versions;
  const accepted = united(last.accepted ?? [], added.accepted ?? [], acceptanceName);
  return {
    ...(last.keepsPersons === true || added.keepsPersons === true ? { keepsPersons: true } : {}),
    ...(versions === undefined ? {} : { versions }),
    ...(accepted.length === 0 ? {} : { accepted }),
  };
}

/** Those of the first list in its order, then what only the second one has. What both have is taken from the second. */
function united<T>(first: readonly T[], second: readonly T[], nameOf: (item: T) => string): readonly T[] {
  const named = (items: readonly T[]) => items.map((item) => [nameOf(item), item] as const);
  return Array.from(new Map([...named(first), ...named(second)]).values());
}

function withEarlier(added: RecordedFigure, before: RecordedFigure | undefined): RecordedFigure {
  const figure = withoutPlaces(added);
  if (before === undefined) return figure;
  const earlier = new Set([before.text, ...before.earlier, ...figure.earlier]);
  earlier.delete(figure.text);
  const manual = new Map(
    [...(before.manual ?? []), ...(figure.manual ?? [])].map((kept) => [kept.text, kept]),
  );
  return {
    ...figure,
    earlier: Array.from(earlier),
    ...(manual.size === 0 ? {} : { manual: Array.from(manual.values()) }),
  };
}

/** How many marks there are of it once both stand in one document tells the next writing. */
function withoutPlaces(figure: RecordedFigure): RecordedFigure {
  const kept = { ...figure };
  Reflect.deleteProperty(kept, 'places');
  return kept;
}
