import type { DocumentRecord } from './record';
import type { Mark } from './report-host';
import { tagOf } from './tag';
import { wasWritten } from './was-written';

/** Marks that somebody's hand wrote: they say neither what was last written into them nor an earlier writing. */
export function editedMarks(
  { figures }: Pick<DocumentRecord, 'figures'>,
  marks: readonly Mark[],
): readonly Mark[] {
  const byTag = new Map(figures.map((figure) => [tagOf(figure.key), figure]));
  return marks.filter(({ tag, text }) => {
    const figure = byTag.get(tag);
    return figure !== undefined && !wasWritten(text, figure);
  });
}
