import { XlsxFile } from '@/adapters/xlsx-file';
import { describeLedgerSource } from './describe-ledger-source';

describeLedgerSource('an .xlsx file', (bytes, file) => new XlsxFile(bytes, file));
