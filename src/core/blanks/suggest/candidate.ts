import type { Doubt, ReasonCode } from '../blank';
import type { FigureSense } from '../blank-words';
import { lessSure } from './less-sure';

/** A figure that may be meant, and what tells so. */
export interface Candidate {
  readonly sense: FigureSense;
  /** The sense's own, or that of one of its parts. */
  readonly key: string;
  readonly code: ReasonCode;
  readonly words: string;
  /** From 0 to 1. */
  readonly confidence: number;
  readonly doubts: readonly Doubt[];
}

/** A candidate that something speaks against. */
export function doubtedCandidate(candidate: Candidate, doubt: Doubt, weight?: number): Candidate {
  return { ...candidate, ...lessSure(candidate, doubt, weight) };
}

/** The likeliest first, each key once. */
export function ranked(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.key);
    if (known === undefined || known.confidence < candidate.confidence) best.set(candidate.key, candidate);
  }
  return [...best.values()].sort((one, other) => other.confidence - one.confidence);
}
