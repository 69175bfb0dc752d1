import { LedgerFile } from '@/adapters/ledger-file';
import { XlsxFile } from '@/adapters/xlsx-file';
import type { LedgerSource } from '@/core/ledger';
import { buildXls } from '#tests/adapters/foreign-file/build-xls';
import { describeLedgerSource } from './describe-ledger-source';

/** The workbook is written anew in the other format; what was read of it then is the same. */
function asXls(bytes: Uint8Array, file: string): LedgerSource {
  return {
    read: async (options) => {
      const xls = buildXls(await new XlsxFile(bytes, file).read());
      return new LedgerFile(xls, file).read(options);
    },
  };
}

describeLedgerSource('an .xls file', asXls);
