import { writeWorkbook } from '@/adapters/xlsx-file';
import type { TableTemplate, TemplateSheet, TemplateValue } from '@/core/ledger';
import { sampleLedger } from '#tests/samples/sample-ledger';

type Row = readonly TemplateValue[];

/** Rows as somebody in a hurry puts them below the others. */
const HASTY_ROWS: readonly Row[] = [
  meeting({ year: 2021, month: 12, day: 28 }, '党员大会', '通报评议结果', 27, 26),
  meeting({ year: 2021, month: 12, day: 29 }, '支委会', '研究来年计划', 5, 5),
  meeting('2021.2.30', '支委会', '日期写错的一行', 5, 5),
  meeting(null, '党小组会', '没有日期的一行', 13, 13),
  meeting({ year: 2021, month: 12, day: 30 }, '党小组会', '实到比应到多的一行', 13, 14),
  meeting({ year: 2021, month: 12, day: 31 }, '茶话会', '类型没见过的一行', 27, 20),
];

function meeting(day: TemplateValue, kind: string, topic: string, expected: number, attended: number): Row {
  return [
    day,
    kind,
    topic,
    '三楼会议室',
    '贺知新',
    '岑思远',
    expected,
    attended,
    null,
    null,
    null,
    '已召开',
    null,
  ];
}

/** The sample ledger some time later: no 支委会 in May any more, more meetings, and some faults of hasty hands. */
export function laterLedgerBytes(): Promise<Uint8Array> {
  const ledger = sampleLedger();
  const sheets = ledger.sheets.map((sheet) =>
    isMeetings(sheet) ? { ...sheet, rows: [...sheet.rows.filter(stays), ...HASTY_ROWS] } : sheet,
  );
  return writeWorkbook({ ...ledger, sheets });
}

function isMeetings(sheet: TemplateSheet): sheet is TableTemplate {
  return sheet.type === 'table' && sheet.name === '三会一课';
}

function stays([day, kind]: Row): boolean {
  const isInMay = typeof day === 'object' && day?.month === 5;
  return !(isInMay && kind === '支委会');
}
