import { TAG_PREFIX, tagOf, type DocumentRecord, type Mark, type RecordedFigure } from '@/core/marks';
import { groupBy } from '@/core/values';

/** A figure of a document: what its marks say, and what the document's record knows of it. */
export interface DocumentFigure {
  readonly tag: string;
  readonly label: string;
  /** Each once; none: it stands in the document no more. */
  readonly texts: readonly string[];
  /** Null: the record does not know it. */
  readonly recorded: RecordedFigure | null;
}

/** Figures in the order of the document, then those that only the record knows. */
export function documentFigures(
  marks: readonly Mark[],
  record: DocumentRecord | null,
): readonly DocumentFigure[] {
  const figures = new Map((record?.figures ?? []).map((figure) => [tagOf(figure.key), figure]));
  const marksOf = groupBy(marks, ({ tag }) => tag);
  const gone = Array.from(figures.keys()).filter((tag) => !marksOf.has(tag));
  return [...marksOf.keys(), ...gone].map((tag) => {
    const recorded = figures.get(tag) ?? null;
    const standing = marksOf.get(tag) ?? [];
    const title = standing.find((mark) => mark.title !== '')?.title;
    return {
      tag,
      label: recorded?.label ?? title ?? tag.slice(TAG_PREFIX.length),
      texts: Array.from(new Set(standing.map(({ text }) => text))),
      recorded,
    };
  });
}
