import { Failure } from '@/core/failure';

/** A narrative as its writer wrote it. */
export interface NarrativeText {
  readonly name: string;
  readonly label: string;
  readonly text: string;
}

/** One of several by its name or label; the first one without a name. @throws Failure narrative.unknown */
export function chooseNarrative(narratives: readonly NarrativeText[], name?: string): NarrativeText {
  const found = narratives.find((text) => name === undefined || text.name === name || text.label === name);
  if (found !== undefined) return found;
  const known = narratives.map((text) => text.label).join('、');
  throw new Failure('narrative.unknown', { name: name ?? '', known });
}
