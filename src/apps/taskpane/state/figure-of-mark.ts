import { tagOf, type Mark } from '@/core/marks';
import type { FigureLine } from '../desk/overview';
import type { DocumentStore } from './document-store';

/** Which figure a mark is of, and what is known of it. */
export interface FigureOfMark {
  readonly key: string;
  readonly definition: string;
}

/** By the ledger's figures first, else by the document's record; null: neither knows it. */
export function figureOfMark(
  { tag }: Pick<Mark, 'tag'>,
  document: Pick<DocumentStore, 'get' | 'record'>,
  figures: readonly Pick<FigureLine, 'definition' | 'key'>[],
): FigureOfMark | null {
  const isMeant = ({ key }: { readonly key: string }) => tagOf(key) === tag;
  const recorded = document.record()?.figures.find(isMeant);
  const planned = document.get().plan?.changes.find(isMeant);
  const key = planned?.key ?? recorded?.key;
  if (key === undefined) return null;
  const line = figures.find((figure) => figure.key === key);
  return { key, definition: (line ?? recorded)?.definition ?? '' };
}
