import type { Element } from '@xmldom/xmldom';
import type { Area } from '../book/area';
import type { Validation, ValidationRule, ValidationType } from '../book/validation';
import { attribute, childOf, flagAttribute } from './part';

const TYPES: Readonly<Record<string, ValidationType>> = {
  list: 'List',
  whole: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

/** `dataValidation` (ECMA-376 part 1, 18.3.1.32). `showDropDown` says that the arrow is *not* shown. */
export function readValidation(element: Element, areas: readonly Area[]): Validation {
  const text = (name: string) => attribute(element, name) ?? '';
  return {
    areas,
    rule: readRule(element),
    ignoreBlanks: flagAttribute(element, 'allowBlank', false),
    errorAlert: {
      showAlert: flagAttribute(element, 'showErrorMessage', false),
      style: capital(text('errorStyle') || 'stop'),
      title: text('errorTitle'),
      message: text('error'),
    },
    prompt: {
      showPrompt: flagAttribute(element, 'showInputMessage', false),
      title: text('promptTitle'),
      message: text('prompt'),
    },
  };
}

function readRule(element: Element): ValidationRule {
  const kind = attribute(element, 'type') ?? 'none';
  if (kind === 'none') return { type: 'None' };
  const type = TYPES[kind];
  if (type === undefined) throw new Error(`a data validation of type ${kind}`);
  const formula1 = childOf(element, 'formula1')?.textContent ?? '';
  if (type === 'List') {
    const isLiteral = formula1.startsWith('"');
    const source = isLiteral ? formula1.slice(1, -1).replaceAll('""', '"') : `=${formula1}`;
    return { type, list: { source, inCellDropDown: !flagAttribute(element, 'showDropDown', false) } };
  }
  if (type === 'Custom') return { type, formula: `=${formula1}` };
  const formula2 = childOf(element, 'formula2')?.textContent ?? null;
  const operator = capital(attribute(element, 'operator') ?? 'between');
  return {
    type,
    comparing: {
      formula1: operand(formula1),
      formula2: formula2 === null ? null : operand(formula2),
      operator,
    },
  };
}

function operand(text: string): string | number {
  return text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
