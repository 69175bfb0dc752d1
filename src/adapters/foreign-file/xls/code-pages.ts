import { set_cptable } from '@e965/xlsx';

/** Encodings of the code pages of Windows in which old workbooks keep their texts. */
const ENCODINGS: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  1250: 'windows-1250',
  1251: 'windows-1251',
  1252: 'windows-1252',
  10000: 'macintosh',
  65001: 'utf-8',
};

/**
 * Gives the library the code pages of old workbooks out of the platform's own decoders: its own tables would weigh more
 * than all readers together. @throws RangeError from within a reading, for a code page not among them
 */
export function knowCodePages(): void {
  set_cptable({ utils: { decode } });
}

function decode(codePage: number, bytes: ArrayLike<number>): string {
  const encoding = ENCODINGS[codePage];
  if (encoding === undefined) throw new RangeError(`code page ${codePage}`);
  return new TextDecoder(encoding).decode(Uint8Array.from(bytes));
}
