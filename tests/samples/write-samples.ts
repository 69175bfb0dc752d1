import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook } from '@/adapters/xlsx-file';
import { sampleLedger } from './sample-ledger';

/** Writes assets/samples anew: `npm run samples`. */
async function writeSamples(): Promise<void> {
  const folder = join(__dirname, '../../assets/samples');
  mkdirSync(folder, { recursive: true });
  const workbook = sampleLedger();
  writeFileSync(join(folder, `${workbook.title}.xlsx`), await writeWorkbook(workbook));
}

void writeSamples();
