import {
  HostError,
  HostObject,
  notSimulated,
  type Argument,
  type Json,
  type ObjectType,
} from '../../protocol';
import { formatArea, quoteSheet } from '../book/address';
import { intersection, without } from '../book/area';
import { SheetRange } from '../book/sheet';
import {
  PLAIN_ALERT,
  PLAIN_PROMPT,
  type ComparingRule,
  type Validation,
  type ValidationRule,
  type ValidationType,
} from '../book/validation';
import { isAllowed } from '../book/allowed-values';
import { checkUnlocked } from '../book/write-cells';
import { booleanArgument, textArgument } from './arguments';
import type { ExcelObjects } from './excel-objects';

/** Longer lists must stand in cells (docs: excel-add-ins-data-validation). */
const LONGEST_LIST = 255;

const COMPARING: Readonly<Record<string, Exclude<ValidationType, 'List' | 'Custom'>>> = {
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
};

const UNSAID: Omit<Validation, 'areas'> = {
  rule: { type: 'None' },
  ignoreBlanks: true,
  errorAlert: PLAIN_ALERT,
  prompt: PLAIN_PROMPT,
};

/** What the validations of a range have in common. */
type Found =
  { readonly state: 'none' | 'mixed' } | { readonly state: 'one'; readonly validation: Validation };

export function dataValidationType({ book }: ExcelObjects): ObjectType<SheetRange> {
  return {
    name: 'DataValidation',
    scalars: {
      Type: {
        get(range) {
          const found = validationOf(range);
          if (found.state === 'one') return found.validation.rule.type;
          return found.state === 'none' ? 'None' : 'Inconsistent';
        },
      },
      Rule: {
        get(range) {
          const found = validationOf(range);
          if (found.state === 'one') return wireRule(found.validation.rule);
          return found.state === 'none' ? {} : null;
        },
        set: (range, value) => change(range, { rule: readRule(value) }),
      },
      ErrorAlert: {
        get: (range) => one(range, ({ errorAlert }) => ({ ...errorAlert }), { ...PLAIN_ALERT }),
        set: (range, value) => change(range, { errorAlert: { ...PLAIN_ALERT, ...fields(value) } }),
      },
      Prompt: {
        get: (range) => one(range, ({ prompt }) => ({ ...prompt }), { ...PLAIN_PROMPT }),
        set: (range, value) => change(range, { prompt: { ...PLAIN_PROMPT, ...fields(value) } }),
      },
      IgnoreBlanks: {
        get: (range) => one(range, ({ ignoreBlanks }) => ignoreBlanks, true),
        set: (range, value) => change(range, { ignoreBlanks: booleanArgument(value, 'ignoreBlanks') }),
      },
      Valid: { get: (range) => areValid(range) },
    },
    methods: { Clear: (range) => clear(range) },
  };

  /** Null where some cells hold what they may and others not. */
  function areValid({ sheet, area }: SheetRange): boolean | null {
    const states = new Set<boolean>();
    for (const validation of sheet.validations) {
      for (const part of validation.areas) {
        const common = intersection(part, area);
        if (common === null) continue;
        for (const [, , cell] of sheet.cellsIn(common))
          if (cell.type !== 'empty') states.add(isAllowed(book, sheet, cell, validation.rule));
      }
    }
    return states.size === 2 ? null : !states.has(false);
  }
}

function validationOf({ sheet, area }: SheetRange): Found {
  const touching = sheet.validations.filter(({ areas }) =>
    areas.some((part) => intersection(part, area) !== null),
  );
  const [validation] = touching;
  if (validation === undefined) return { state: 'none' };
  const covers =
    touching.length === 1 &&
    validation.areas.reduce<readonly (typeof area)[]>(
      (rest, part) => rest.flatMap((left) => without(left, part)),
      [area],
    ).length === 0;
  return covers ? { state: 'one', validation } : { state: 'mixed' };
}

/** Null where the range's cells differ. */
function one(range: SheetRange, pick: (validation: Validation) => Json, none: Json): Json {
  const found = validationOf(range);
  if (found.state === 'one') return pick(found.validation);
  return found.state === 'none' ? none : null;
}

function clear({ sheet, area }: SheetRange): void {
  checkUnlocked(sheet, area, 'DataValidation');
  sheet.validations = sheet.validations
    .map((validation) => ({
      ...validation,
      areas: validation.areas.flatMap((part) => without(part, area)),
    }))
    .filter(({ areas }) => areas.length > 0);
}

/** What is said of other cells stays; what was said of these gives way. @throws HostError NotImplementedInSimulator */
function change(range: SheetRange, changed: Partial<Validation>): void {
  const found = validationOf(range);
  if (found.state === 'mixed' && changed.rule === undefined)
    notSimulated('an alert or prompt for cells with different rules');
  const before = found.state === 'one' ? found.validation : UNSAID;
  clear(range);
  range.sheet.validations.push({ ...before, ...changed, areas: [range.area] });
}

/** As `DataValidation.rule` gives it: one property, named after the kind. */
function wireRule(rule: ValidationRule): Json {
  if (rule.type === 'None') return {};
  if (rule.type === 'List') return { list: { ...rule.list } };
  if (rule.type === 'Custom') return { custom: { formula: rule.formula } };
  const [name = ''] = Object.entries(COMPARING).find(([, type]) => type === rule.type) ?? [];
  const { formula2, ...comparing } = rule.comparing;
  return { [name]: formula2 === null ? comparing : { ...comparing, formula2 } };
}

function readRule(value: Argument): ValidationRule {
  const [[name, given] = [], ...more] = Object.entries(fields(value)).filter(([, part]) => part !== null);
  const where = 'DataValidation.rule';
  if (name === undefined || more.length > 0) throw new HostError('InvalidArgument', where);
  const part = fields(given ?? null);
  if (name === 'list') {
    const list = {
      source: listSource(part['source']),
      inCellDropDown: booleanArgument(part['inCellDropDown'], where),
    };
    return { type: 'List', list };
  }
  if (name === 'custom') return { type: 'Custom', formula: textArgument(part['formula'], where) };
  const type = COMPARING[name];
  if (type === undefined) throw new HostError('InvalidArgument', where);
  return { type, comparing: readComparing(part) };
}

function readComparing(part: Readonly<Record<string, Argument>>): ComparingRule {
  const { formula1, formula2, operator } = part;
  return {
    formula1: readFormula(formula1),
    formula2: formula2 == null ? null : readFormula(formula2),
    operator: textArgument(operator, 'DataValidation.rule'),
  };
}

function readFormula(given: Argument | undefined): string | number {
  return typeof given === 'number' ? given : textArgument(given, 'DataValidation.rule');
}

function listSource(given: Argument | undefined): string {
  const source = given instanceof HostObject ? given.target : given;
  if (source instanceof SheetRange)
    return `=${quoteSheet(source.sheet.name)}!${formatArea(source.area, '$')}`;
  const text = textArgument(given, 'DataValidation.rule');
  const isTooLong = !text.startsWith('=') && text.length > LONGEST_LIST;
  if (text === '' || isTooLong) throw new HostError('InvalidArgument', 'DataValidation.rule');
  return text;
}

function fields(value: Argument | undefined): Readonly<Record<string, Argument>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || value instanceof HostObject)
    throw new HostError('InvalidArgument', 'DataValidation');
  return value as Readonly<Record<string, Argument>>;
}
