import type { Relationship } from '@/adapters/opc-package';
import type { Tab } from '../read/read-workbook-part';

/** The parts of a workbook's sheets by their names. */
export function sheetParts(
  tabs: readonly Tab[],
  relationships: readonly Relationship[],
): ReadonlyMap<string, string> {
  const targetOf = new Map(relationships.map(({ id, target }) => [id, target]));
  return new Map(
    tabs.flatMap(({ name, relationshipId }): readonly (readonly [string, string])[] => {
      const target = targetOf.get(relationshipId);
      return target === undefined ? [] : [[name, target]];
    }),
  );
}
