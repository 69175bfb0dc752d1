import type { TemplateSheet, TemplateValue, WorkbookTemplate } from '@/core/ledger';
import { sampleLedger } from './sample-ledger';

/** The sample as the same branch might keep it a year later: every date and year one on, no group met after May. */
export function nextYearLedger(): WorkbookTemplate {
  const { title, sheets } = sampleLedger();
  return { title: yearOn(title), sheets: sheets.map(nextYearSheet) };
}

function nextYearSheet(sheet: TemplateSheet): TemplateSheet {
  switch (sheet.type) {
    case 'table': {
      const rows = sheet.rows.map((row) => row.map(valueYearOn));
      const title = sheet.title === null ? null : yearOn(sheet.title);
      return { ...sheet, title, rows: rows.filter(isKept) };
    }
    case 'pairs':
      return { ...sheet, rows: sheet.rows.map((row) => ({ ...row, value: valueYearOn(row.value) })) };
    case 'text':
      return { ...sheet, lines: sheet.lines.map(yearOn) };
  }
}

function isKept([day, kind]: readonly TemplateValue[]): boolean {
  const isLate = typeof day === 'object' && day !== null && day.month > 5;
  return !(isLate && kind === '党小组会');
}

function valueYearOn(value: TemplateValue): TemplateValue {
  if (typeof value === 'string') return yearOn(value);
  return typeof value === 'object' && value !== null ? { ...value, year: value.year + 1 } : value;
}

function yearOn(text: string): string {
  return text.replace(/20\d\d/g, (year) => String(Number(year) + 1));
}
