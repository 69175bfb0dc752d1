import { OpenWorkbook, type Patience } from '@/adapters/excel-host';
import { isFailure, type Failure } from '@/core/failure';
import { openOnBridge, type OfficeClient } from '#tests/office-host/client';
import { ExcelModel, excelApplication } from '#tests/office-host/excel';
import { RichApiHost, type Traffic } from '#tests/office-host/protocol';

/** A workbook in Excel, the add-in beside it, and the wire between them. */
export interface OpenedInExcel {
  readonly model: ExcelModel;
  readonly host: RichApiHost;
  readonly workbook: OpenWorkbook;
  /** What went over the wire while this was done. */
  readonly trafficOf: (act: () => Promise<unknown>) => Promise<Traffic>;
}

/** What Office 2021 has at least: a call of something newer fails. */
const FLOOR = { ExcelApi: '1.13' };

let client: OfficeClient | null = null;

export function openInExcel(model: ExcelModel, patience?: Partial<Patience>): OpenedInExcel {
  const host = new RichApiHost(excelApplication(model));
  client = openOnBridge('Excel', host, { requirementSets: FLOOR });
  return {
    model,
    host,
    workbook: new OpenWorkbook(patience),
    async trafficOf(act) {
      const before = { ...host.traffic };
      await act();
      const spent = Object.entries(host.traffic).map(([name, count]) => [
        name,
        count - before[name as keyof Traffic],
      ]);
      return Object.fromEntries(spent) as Traffic;
    },
  };
}

/** To be called after each test. */
export function closeExcel(): void {
  client?.close();
  client = null;
}

/** Two sheets of a ledger: `rows` meetings, and a sum over them. */
export function ledgerModel(rows: number): ExcelModel {
  const meetings = Array.from({ length: rows }, (_, index) => [
    `第${String(index + 1)}次`,
    '党员大会',
    index,
  ]);
  return ExcelModel.fromRows(
    [
      { name: '三会一课', rows: [['主题', '类型', '人数'], ...meetings] },
      { name: '党课', rows: [['主题'], ['讲座']] },
    ],
    '台账.xlsx',
  );
}

/** The Failure something ends with. @throws whatever else it ends with */
export async function failureOf(promise: Promise<unknown>): Promise<Failure> {
  try {
    await promise;
  } catch (error) {
    if (isFailure(error)) return error;
    throw error;
  }
  throw new Error('it ended well');
}

/** Lets events arrive that the host has sent. */
export function eventsArrive(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
