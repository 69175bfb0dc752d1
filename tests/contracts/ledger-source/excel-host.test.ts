import fc from 'fast-check';
import { OpenWorkbook } from '@/adapters/excel-host';
import { XlsxFile } from '@/adapters/xlsx-file';
import type { LedgerSource } from '@/core/ledger';
import { openOnBridge, type OfficeClient } from '#tests/office-host/client';
import { ExcelModel, excelApplication } from '#tests/office-host/excel';
import { RichApiHost } from '#tests/office-host/protocol';
import { anyWorkbook } from './any-workbook';
import { describeLedgerSource } from './describe-ledger-source';
import { SOURCE_CASES } from './source-cases';

let client: OfficeClient | null = null;

function openInExcel(bytes: Uint8Array, file: string): LedgerSource {
  const host = new RichApiHost(excelApplication(ExcelModel.fromXlsx(bytes, file)));
  client = openOnBridge('Excel', host, { requirementSets: { ExcelApi: '1.13' } });
  return new OpenWorkbook();
}

function closeExcel(): void {
  client?.close();
  client = null;
}

describeLedgerSource('the workbook open in Excel', openInExcel);

afterEach(closeExcel);

async function expectSameGrids(bytes: Uint8Array, file: string): Promise<void> {
  const fromFile = await new XlsxFile(bytes, file).read();
  const fromExcel = await openInExcel(bytes, file).read();
  // One hash is of the bytes, the other of the grids.
  expect({ ...fromExcel, sha256: '' }).toEqual({ ...fromFile, sha256: '' });
}

test.each(SOURCE_CASES)('Excel and the file give the same grids: $title', async ({ build, file }) => {
  await expectSameGrids(await build(), file);
});

test('Excel and the file give the same grids, whatever stands in them', async () => {
  const sameGrids = fc.asyncProperty(anyWorkbook, async (bytes) => {
    await expectSameGrids(bytes, '台账.xlsx');
    closeExcel();
  });
  await fc.assert(sameGrids, { numRuns: 40 });
});
