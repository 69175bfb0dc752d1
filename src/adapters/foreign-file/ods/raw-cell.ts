import type { ReadAttribute } from './attributes-of';
import { CALC, OFFICE, TABLE } from './open-document';
import type { RawCell } from './to-cell';

/** Which attribute holds the value of a type; of all other types it is `value`. */
const VALUE_OF_TYPE: ReadonlyMap<string, string> = new Map([
  ['date', 'date-value'],
  ['time', 'time-value'],
  ['boolean', 'boolean-value'],
  ['string', 'string-value'],
]);

/** What the opening tag of a cell states; its text follows. */
export function rawCell(attribute: ReadAttribute, format: string): Omit<RawCell, 'text'> {
  const type = attribute('value-type', OFFICE);
  return {
    type,
    value: attribute(VALUE_OF_TYPE.get(type ?? '') ?? 'value', OFFICE),
    isFormula: attribute('formula', TABLE) !== null,
    isError: attribute('value-type', CALC) === 'error',
    format,
  };
}
