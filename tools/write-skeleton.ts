import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSkeleton } from '@/adapters/docx-file';

const SKELETON = join(__dirname, '../src/adapters/docx-file/write/report-skeleton.txt');

/** Writes the report without text anew, after a change of its page or styles: `npm run skeleton`. */
async function writeSkeleton(): Promise<void> {
  writeFileSync(SKELETON, `${Buffer.from(await buildSkeleton()).toString('base64')}\n`);
}

void writeSkeleton();
