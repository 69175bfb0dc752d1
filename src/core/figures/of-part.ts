import { describePeriod, formatPeriod, type Period } from '@/core/values';
import type { FigureDefinition } from './figure-definition';
import { FIGURE_PERIOD_MARK } from './figure-period';

/** By what was asked; what a trade defines is asked for the same parts in every ledger. */
const known = new WeakMap<FigureDefinition, Map<string, FigureDefinition | null>>();

/** The same figure for a part of the time; null where there is none such: of a year, a name, an appraisal. */
export function ofPart(definition: FigureDefinition, key: string, period: Period): FigureDefinition | null {
  const parts = known.get(definition) ?? new Map<string, FigureDefinition | null>();
  known.set(definition, parts);
  // One spelling may mean a part of several years.
  const asked = `${key} ${formatPeriod(period)}`;
  const found = parts.get(asked);
  if (found !== undefined) return found;
  const made = makePart(definition, key, period);
  parts.set(asked, made);
  return made;
}

function makePart(definition: FigureDefinition, key: string, period: Period): FigureDefinition | null {
  const label = `${definition.label}（${describePeriod(period)}）`;
  const part = key.slice(key.lastIndexOf(FIGURE_PERIOD_MARK));
  switch (definition.type) {
    case 'records':
      return definition.time === 'previousYear' ? null : { ...definition, key, label, time: period };
    case 'firstOf':
      return { ...definition, key, label, keys: definition.keys.map((each) => each + part) };
    case 'share':
      return { ...definition, key, label, part: definition.part + part, whole: definition.whole + part };
    default:
      return null;
  }
}
