import { notSimulated } from '../../protocol';
import { parseArea, splitAddress } from './address';
import type { Area } from './area';
import { isErrorText } from './cell';
import type { Sheet } from './sheet';

/** A name of the workbook or, with a scope, of one sheet. */
export interface DefinedName {
  name: string;
  /** What it stands for, without `=`. */
  refersTo: string;
  visible: boolean;
  comment: string;
  readonly scope: Sheet | null;
}

export interface NameTarget {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface NameValue {
  /** As office.js names it (Excel.NamedItemType). */
  readonly type: 'String' | 'Double' | 'Boolean' | 'Range' | 'Error';
  readonly value: string | number | boolean;
}

const CONSTANTS: readonly { pattern: RegExp; read(text: string): NameValue }[] = [
  {
    pattern: /^"(?:[^"]|"")*"$/,
    read: (text) => ({ type: 'String', value: text.slice(1, -1).replaceAll('""', '"') }),
  },
  { pattern: /^[+-]?\d+(\.\d+)?(E[+-]?\d+)?$/i, read: (text) => ({ type: 'Double', value: Number(text) }) },
  { pattern: /^(TRUE|FALSE)$/i, read: (text) => ({ type: 'Boolean', value: text.toUpperCase() === 'TRUE' }) },
];

/** The one area a name stands for; null where it stands for something else. */
export function nameTarget({ refersTo }: DefinedName, sheets: readonly Sheet[]): NameTarget | null {
  const { sheet: sheetName, address } = splitAddress(refersTo);
  const sheet = sheets.find(({ name }) => name === sheetName);
  const area = parseArea(address);
  return sheet === undefined || area === null ? null : { sheet, area };
}

/** @throws HostError NotImplementedInSimulator for a name that has to be computed */
export function nameValue(name: DefinedName, sheets: readonly Sheet[]): NameValue {
  const text = name.refersTo.trim();
  if (nameTarget(name, sheets) !== null) return { type: 'Range', value: text };
  if (text.includes('#REF!')) return { type: 'Error', value: '#REF!' };
  if (isErrorText(text)) return { type: 'Error', value: text };
  const constant = CONSTANTS.find(({ pattern }) => pattern.test(text));
  if (constant !== undefined) return constant.read(text);
  const areas = text.split(',').map((part) => nameTarget({ ...name, refersTo: part }, sheets));
  if (areas.every((area) => area !== null)) return { type: 'Range', value: text };
  return notSimulated(`the value of the name ${name.name}, ${text}`);
}
