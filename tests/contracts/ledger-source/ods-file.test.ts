import { LedgerFile } from '@/adapters/ledger-file';
import { XlsxFile } from '@/adapters/xlsx-file';
import type { LedgerSource } from '@/core/ledger';
import { buildOds } from '#tests/adapters/foreign-file/build-ods';
import { describeLedgerSource } from './describe-ledger-source';

/** The workbook is written anew in the other format; what was read of it then is the same, but for number formats. */
function asOds(bytes: Uint8Array, file: string): LedgerSource {
  return {
    read: async (options) => {
      const ods = buildOds(await new XlsxFile(bytes, file).read());
      return new LedgerFile(ods, file).read(options);
    },
  };
}

describeLedgerSource('an .ods file', asOds, { keepsFormats: false });
