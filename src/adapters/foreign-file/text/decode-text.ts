import { Failure } from '@/core/failure';
import { looksChinese } from './looks-chinese';

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Holds GB2312 and GBK. */
const CHINESE = 'gb18030';

/**
 * The text of a file: in the encoding its first bytes name, else the one the file `stated`, else UTF-8, else GB18030.
 * None of them may stumble over a single byte, so that no text is read wrongly in silence.
 * @throws Failure file.unknownEncoding
 */
export function decodeText(bytes: Uint8Array, file: string, stated: string | null = null): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const tried = marked === undefined ? [stated ?? 'utf-8', 'utf-8', CHINESE] : [marked[0]];
  for (const encoding of tried) {
    const text = decoded(bytes, encoding);
    if (text !== null && (encoding !== CHINESE || looksChinese(bytes))) return text;
  }
  throw new Failure('file.unknownEncoding', { file });
}

/** Null where bytes mean nothing in the encoding, and where there is no such encoding. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
