import { FIGURE_SHEET, type FigureSheet, type FigureSheetRow } from '@/core/ledger';
import { ExcelModel } from '#tests/office-host/excel';
import { openInExcel, type OpenedInExcel } from './open-in-excel';

export const NAME = FIGURE_SHEET.name;
export const TITLE = '统计期：2021年　更新于 2022-01-05 10:00';
export const ABSENT = '台账未提供';

const row = (
  name: string,
  value: FigureSheetRow['value'],
  format: string,
  unit: string,
  definition: string,
): FigureSheetRow => ({ name, value, format, unit, definition });

/** One of each kind: a count, a share, a date as text, one the ledger does not hold, one without a unit. */
export const FIGURES: readonly FigureSheetRow[] = [
  row('党员大会次数', 5, '0', '次', '类型=党员大会，2021年内已召开'),
  row('党员大会出勤率', 0.9583, '0.0%', '', '实到 ÷ 应到'),
  row('民主生活会日期', '1月21日', '', '', '2020年度民主生活会的日期'),
  row('党课学时', null, '0.0', '学时', '党课的学时之和'),
  row('支委会次数', 0, '0', '次', '类型=支委会，2021年内已召开'),
];

export const NEW = row('调研次数', 3, '0', '次', '调研的行数');

export function tableOf(rows: readonly FigureSheetRow[] = FIGURES, title = TITLE): FigureSheet {
  return { ...FIGURE_SHEET, title, absent: ABSENT, rows };
}

/** The figures, some of them otherwise: null for none of the name. */
export function figuresWith(
  changes: Readonly<Record<string, Partial<FigureSheetRow> | null>>,
): readonly FigureSheetRow[] {
  return FIGURES.flatMap((figure) => {
    const change = changes[figure.name];
    return change === null ? [] : [{ ...figure, ...change }];
  });
}

/** A workbook with a ledger and nothing else. */
export function ledgerOnly(): ExcelModel {
  return ExcelModel.fromRows([
    {
      name: '三会一课',
      rows: [
        ['会议时间', '会议类型'],
        ['2021年3月5日', '党员大会'],
      ],
    },
  ]);
}

/** What the user does. */
export type Act = (user: ExcelModel['user']) => void;

/** Figures have been written, and the user went back to the ledger. */
export async function openWritten(rows = FIGURES): Promise<OpenedInExcel> {
  const opened = openInExcel(ledgerOnly());
  await opened.workbook.writeFigures(tableOf(rows));
  opened.model.user.selects('三会一课', 'B2');
  return opened;
}
