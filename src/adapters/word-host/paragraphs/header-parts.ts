import { callOffice } from '@/adapters/office-failure';
import type { Story } from '@/core/marks';
import { attempt } from '../run-word';

/** How many parts of each kind the document's file has. */
export type HeaderParts = Readonly<Record<Extract<Story, 'header' | 'footer'>, number>>;

/** The list of all parts stands at the end of the file, and is far shorter. */
const SLICE = 1024 * 1024;
const PART = /word\/(header|footer)\d*\.xml/g;

/**
 * Word makes headers and footers of every kind as soon as one is asked for (OJ#1904), and has no question whether there
 * are any. A copy of its file has: the names of its parts, which a package never packs. None where Word gives no copy.
 */
export async function headerParts(): Promise<HeaderParts> {
  const copy = await attempt(endOfFile());
  const names = new Set('value' in copy ? Array.from(copy.value.matchAll(PART), ([name]) => name) : []);
  const count = (kind: string) => Array.from(names).filter((name) => name.includes(kind)).length;
  return { header: count('/header'), footer: count('/footer') };
}

async function endOfFile(): Promise<string> {
  const { document } = Office.context;
  const file = await callOffice<Office.File>((done) =>
    document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE }, done),
  );
  try {
    const first = await sliceOf(file, Math.max(0, file.sliceCount - 2));
    return file.sliceCount < 2 ? first : first + (await sliceOf(file, file.sliceCount - 1));
  } finally {
    // Office holds two copies at most.
    await callOffice((done) => file.closeAsync(done));
  }
}

async function sliceOf(file: Office.File, index: number): Promise<string> {
  const slice = await callOffice<Office.Slice>((done) => file.getSliceAsync(index, done));
  return new TextDecoder('latin1').decode(Uint8Array.from(slice.data as ArrayLike<number>));
}
