import type { DocumentRecord } from './record';

type Remembering = Pick<DocumentRecord, 'mappings'>;

/** What is said of sheets now, and what was said of those that nobody speaks of now. */
export function joinMappings(
  { mappings: last = [] }: Remembering,
  { mappings = [] }: Remembering,
): Remembering {
  const left = last.filter(
    ({ file, sheet }) => !mappings.some((mapping) => mapping.file === file && mapping.sheet === sheet),
  );
  const joined = [...left, ...mappings];
  return joined.length === 0 ? {} : { mappings: joined };
}
