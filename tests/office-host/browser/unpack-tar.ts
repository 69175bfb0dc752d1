import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const BLOCK = 512;
const TYPE = { file: ['0', '\0'], link: '2', folder: '5' };

/** Writes the files, folders and symbolic links of a tar archive (POSIX ustar); files can be run. */
export function unpackTar(archive: Buffer, folder: string): void {
  let at = 0;
  while (at + BLOCK <= archive.length) {
    const header = archive.subarray(at, at + BLOCK);
    const text = (from: number, to: number): string =>
      header.subarray(from, to).toString().replace(/\0.*$/s, '');
    const name = text(0, 100);
    if (name === '') return;
    const prefix = text(257, 262) === 'ustar' ? text(345, 500) : '';
    const size = parseInt(text(124, 136).trim() || '0', 8);
    const content = archive.subarray(at + BLOCK, at + BLOCK + size);
    const entry = { type: String.fromCharCode(header[156] ?? 0), content, link: text(157, 257) };
    writeEntry(join(folder, prefix, name), entry);
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

function writeEntry(path: string, entry: { type: string; content: Buffer; link: string }): void {
  if (entry.type === TYPE.folder) {
    mkdirSync(path, { recursive: true });
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  if (entry.type === TYPE.link) symlinkSync(entry.link, path);
  else if (TYPE.file.includes(entry.type)) writeFileSync(path, entry.content, { mode: 0o755 });
}
