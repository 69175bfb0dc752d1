import { CFB } from '@e965/xlsx';
import { MalformedFile } from '../malformed-file';
import { withoutFaults } from './without-faults';

/** The library leaves the types of compound files open. */
interface CompoundFiles {
  read(bytes: Uint8Array, options: { readonly type: 'array' }): object;
  find(file: object, path: string): { readonly content: ArrayLike<number> } | null;
}

/** The stream of a compound file that holds the workbook, as a copy that may be written to. @throws MalformedFile */
export function workbookStream(bytes: Uint8Array): Uint8Array {
  const files = CFB as CompoundFiles;
  const file = withoutFaults(() => files.read(bytes, { type: 'array' }));
  const found = files.find(file, '/Workbook') ?? files.find(file, '/Book');
  if (found === null) throw new MalformedFile('no stream with a workbook');
  return Uint8Array.from(found.content);
}
