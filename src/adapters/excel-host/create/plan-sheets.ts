import { Failure } from '@/core/failure';
import { CHOICES_SHEET, ChoiceLists, type TemplateSheet, type WorkbookTemplate } from '@/core/ledger';
import { planChoices } from './plan-choices';
import { planPairs } from './plan-pairs';
import { planTable } from './plan-table';
import { planText } from './plan-text';
import type { Choices } from './plan-validation';
import type { SheetPlan } from './sheet-plan';

/** What the workbook already has, by what a new sheet must not collide with. */
export interface Occupied {
  readonly sheets: readonly string[];
  /** Names of tables and defined names: they share one list. */
  readonly names: readonly string[];
  readonly date1904: boolean;
}

/**
 * The sheets of a template, and a hidden last one where it has long drop-down lists.
 * @throws Failure workbook.sheetExists where the workbook has a sheet of the name of one of them.
 */
export function planSheets({ sheets }: WorkbookTemplate, { date1904, ...occupied }: Occupied): SheetPlan[] {
  const taken = sheets.filter(({ name }) => isTaken(name, occupied.sheets)).map(({ name }) => name);
  if (taken.length > 0) throw new Failure('workbook.sheetExists', { sheets: taken.join('、') });
  const names = [...occupied.sheets, ...sheets.map(({ name }) => name)];
  const choices = { lists: new ChoiceLists(), sheetName: freeName(CHOICES_SHEET, names) };
  const tableNames = [...occupied.names];
  const plans = sheets.map((sheet) => {
    const tableName = freeName('Ledger1', tableNames);
    if (sheet.type === 'table') tableNames.push(tableName);
    return planSheet(sheet, tableName, choices, date1904);
  });
  const { lists, sheetName } = choices;
  return lists.long.length === 0 ? plans : [...plans, planChoices(sheetName, lists.long)];
}

/** A template without the sheets whose names the workbook has. */
export function missingSheets(template: WorkbookTemplate, occupied: Occupied): WorkbookTemplate {
  const sheets = template.sheets.filter(({ name }) => !isTaken(name, occupied.sheets));
  return { ...template, sheets };
}

function planSheet(sheet: TemplateSheet, tableName: string, choices: Choices, date1904: boolean): SheetPlan {
  switch (sheet.type) {
    case 'table':
      return planTable(sheet, tableName, choices, date1904);
    case 'pairs':
      return planPairs(sheet, date1904);
    case 'text':
      return planText(sheet);
  }
}

/** The name, with the next free number if it is taken. */
function freeName(name: string, taken: readonly string[]): string {
  const stem = name.replace(/\d+$/, '');
  let free = name;
  for (let number = 2; isTaken(free, taken); number += 1) free = `${stem}${number}`;
  return free;
}

/** Excel knows no capitals in names. */
function isTaken(name: string, taken: readonly string[]): boolean {
  return taken.some((other) => other.toLowerCase() === name.toLowerCase());
}
