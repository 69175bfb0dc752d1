import { useSyncExternalStore } from 'react';
import type { DocumentRecord } from '@/core/marks';
import type { DocumentStore } from './document-store';

const NEVER = () => () => undefined;

/** The record of a document as it was last read; null where there is none, or no document. */
export function useRecord(document: DocumentStore | null): DocumentRecord | null {
  return useSyncExternalStore(document?.subscribe ?? NEVER, () => document?.record() ?? null);
}
