import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '@/adapters/xlsx-file';
import type { ChosenFile } from '@/apps/taskpane/desk/desk';
import type { TableTemplate, TemplateValue, WorkbookTemplate } from '@/core/ledger';
import { buildSheet } from '#tests/adapters/xlsx-file/build-workbook';
import { sampleLedger } from '#tests/samples/sample-ledger';

export const SAMPLE_NAME = '2021年党支部工作台账.xlsx';
export const SAMPLE_PATH = join(__dirname, '../../../../assets/samples', SAMPLE_NAME);

/** The bundled ledger as a user chooses it; bytes of its own each time, since a thread may take them over. */
export function sampleFile(name = SAMPLE_NAME): ChosenFile {
  return { name, bytes: new Uint8Array(readFileSync(SAMPLE_PATH)) };
}

/** The bundled ledger after one more 支委会 in March. */
export async function grownSampleFile(): Promise<ChosenFile> {
  const template = sampleLedger();
  const sheets = template.sheets.map((sheet) =>
    isMeetings(sheet) ? { ...sheet, rows: [...sheet.rows, EXTRA_MEETING] } : sheet,
  );
  return { name: SAMPLE_NAME, bytes: await writeWorkbook({ ...template, sheets }) };
}

const EXTRA_MEETING: readonly TemplateValue[] = [
  { year: 2021, month: 3, day: 30 },
  '支委会',
  '研究临时事项',
  '三楼会议室',
  '贺知新',
  '岑思远',
  5,
  5,
  null,
  null,
  null,
  '已召开',
  null,
];

function isMeetings(sheet: WorkbookTemplate['sheets'][number]): sheet is TableTemplate {
  return sheet.type === 'table' && sheet.name === '三会一课';
}

/** A workbook with one sheet of these texts. */
export function tableFile(name: string, ...rows: readonly (readonly string[])[]): ChosenFile {
  const xml = rows.map((texts, index) => {
    const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`);
    return `<row r="${String(index + 1)}">${cells.join('')}</row>`;
  });
  return { name, bytes: buildSheet(xml.join('')) };
}

/** A small ledger: a date as text and a kind for each meeting. */
export function meetingsFile(name: string, ...meetings: readonly (readonly string[])[]): ChosenFile {
  return tableFile(name, ['会议时间', '会议类型'], ...meetings);
}
