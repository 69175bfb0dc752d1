import { mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './find-browser';
import { unpackTar } from './unpack-tar';

describe('the browser named by BROWSER_PATH', () => {
  const before = process.env['BROWSER_PATH'];
  afterEach(() => {
    if (before === undefined) Reflect.deleteProperty(process.env, 'BROWSER_PATH');
    else process.env['BROWSER_PATH'] = before;
  });

  test('is taken as it is', () => {
    process.env['BROWSER_PATH'] = process.execPath;
    expect(findBrowser()).toEqual({ executable: process.execPath, libraries: [], fonts: [] });
  });

  test('must be there', () => {
    process.env['BROWSER_PATH'] = '/no/such/browser';
    expect(findBrowser).toThrow('BROWSER_PATH names nothing that can be run: /no/such/browser');
  });
});

/** One entry of a tar archive. */
function entry(name: string, type: string, content = '', { prefix = '', link = '' } = {}): Buffer {
  const bytes = Buffer.from(content);
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(bytes.length.toString(8).padStart(11, '0'), 124);
  header.write(type, 156);
  header.write(link, 157);
  header.write('ustar', 257);
  header.write(prefix, 345);
  return Buffer.concat([header, bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)]);
}

test('a tar archive is unpacked with its folders and links', () => {
  const folder = mkdtempSync(join(tmpdir(), 'unpack-tar-'));
  try {
    const archive = Buffer.concat([
      entry('lib/', '5'),
      entry('lib/long', '0', '党'.repeat(300)),
      entry('name', '0', 'x', { prefix: 'deep/folder' }),
      entry('lib/short', '2', '', { link: 'long' }),
      Buffer.alloc(1024),
      entry('after the end', '0', 'x'),
    ]);
    unpackTar(archive, folder);
    expect(readFileSync(join(folder, 'lib/long'), 'utf8')).toBe('党'.repeat(300));
    expect(readFileSync(join(folder, 'deep/folder/name'), 'utf8')).toBe('x');
    expect(readlinkSync(join(folder, 'lib/short'))).toBe('long');
    expect(() => readFileSync(join(folder, 'after the end'))).toThrow('ENOENT');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
