import type { Ledger, LedgerModel } from '@/core/ledger';
import type { FigureDefinition } from './figure-definition';

/** Before a text's name, its key (contract §1). */
export const PROFILE_PREFIX = 'profile.';

/** Entries of 基本信息 as figures, also those the trade has no name for; the report year is none. */
export function profileFigures({ profile }: Ledger, model: LedgerModel): readonly FigureDefinition[] {
  const entries = Array.from(profile).filter(([name]) => name !== model.profile.yearEntry);
  return entries.map(([name, { label }]) => ({
    type: 'profile',
    key: `${PROFILE_PREFIX}${name}`,
    label,
    unit: '',
    format: { style: 'text' },
    name,
  }));
}

/** Each key once: the first definition of it holds. */
export function uniqueByKey(definitions: readonly FigureDefinition[]): readonly FigureDefinition[] {
  const first = new Map<string, FigureDefinition>();
  for (const definition of definitions) if (!first.has(definition.key)) first.set(definition.key, definition);
  return Array.from(first.values());
}
