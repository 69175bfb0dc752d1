import type { Finding } from '@/core/findings';
import type { FigureDefinition } from './figure-definition';

/** The findings but this: that no figure uses a table, where one of these figures does. */
export function withoutUsedTables(
  findings: readonly Finding[],
  definitions: readonly FigureDefinition[],
): readonly Finding[] {
  const used = new Set(definitions.flatMap(sheetsOf));
  return findings.filter(({ code, sheet }) => code !== 'table.other' || !used.has(sheet));
}

function sheetsOf(definition: FigureDefinition): readonly string[] {
  if (definition.type === 'cell') return [definition.place.sheet];
  return definition.type === 'records' ? (definition.tables.sheets ?? []) : [];
}
