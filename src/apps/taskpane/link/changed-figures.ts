import type { DocumentState } from '../state/document-store';

/** How many figures of a document say something else by now; one that stands in several places counts once. */
export function changedFigures({ plan }: Pick<DocumentState, 'plan'>): number {
  const changed = (plan?.changes ?? []).filter(({ status }) => status === 'changed');
  return new Set(changed.map(({ key }) => key)).size;
}
