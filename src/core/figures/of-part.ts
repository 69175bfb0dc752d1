import { describePeriod, type Period } from '@/core/values';
import type { FigureDefinition } from './figure-definition';
import { FIGURE_PERIOD_MARK } from './figure-period';

/** The same figure for a part of the time; null where there is none such: of a year, a name, an appraisal. */
export function ofPart(definition: FigureDefinition, key: string, period: Period): FigureDefinition | null {
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
