import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPngHeader } from '#tools/validate-manifest/png-header';

const ASSETS = join(__dirname, '../../../assets');

test.each([16, 32, 64, 80, 128])('the icon of %d pixels has that many, and transparency', (size) => {
  const bytes = readFileSync(join(ASSETS, `icons/icon-${String(size)}.png`));
  expect(readPngHeader(bytes)).toEqual({ width: size, height: size, hasAlpha: true });
});

test('a picture of a page has none', () => {
  const bytes = readFileSync(join(ASSETS, 'pictures/report.png'));
  expect(readPngHeader(bytes)?.hasAlpha).toBe(false);
});

test.each([
  ['another kind of file', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"/>')],
  ['a PNG cut off', readFileSync(join(ASSETS, 'icons/icon-16.png')).subarray(0, 30)],
  ['an empty file', new Uint8Array()],
])('%s is no PNG', (_title, bytes) => {
  expect(readPngHeader(bytes)).toBeNull();
});
