import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSkeleton } from '@/adapters/docx-file';
import { openPackage } from '@/adapters/opc-package';

const KEPT = path.join(__dirname, '../../../src/adapters/docx-file/write/report-skeleton.txt');

const partsOf = (bytes: Uint8Array) => {
  const opened = openPackage(bytes, { file: 'report.docx' });
  return opened.names().map((name) => [name, opened.text(name)]);
};

test('the kept skeleton is what docx makes of page and styles: else `npm run skeleton`', async () => {
  const built = await buildSkeleton();
  const kept = new Uint8Array(Buffer.from(readFileSync(KEPT, 'utf8'), 'base64'));
  expect(partsOf(kept)).toEqual(partsOf(built));
  expect(kept).toEqual(built);
});
