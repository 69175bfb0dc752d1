import { COMMON_API_ID, type CommonApi } from '../transports';
import type { WordModel } from './word-model';

/** `Microsoft.Office.WebExtension.FileType.Compressed` on the wire. */
const COMPRESSED = 1;
/** `asyncResult.error.code` of the client. */
const ERROR = { unsupportedFileType: 4000, tooManyCopies: 4001, noSuchCopy: 5009 } as const;
const MOST_COPIES = 2;

/** Parameters and answers are known by these positions. */
const AT = { fileType: '0', sliceSize: '1', handle: '2', sliceIndex: '3' } as const;

/** `getFileAsync` and what is asked of the copy it gives: the file as it would be saved at that moment, in slices. */
export function documentCopyCalls(model: Pick<WordModel, 'toBytes'>): CommonApi {
  const copies = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  let last = 0;
  return {
    [COMMON_API_ID.getDocumentCopy]: (request) => {
      if (request[AT.fileType] !== COMPRESSED) return { Error: ERROR.unsupportedFileType };
      if (copies.size >= MOST_COPIES) return { Error: ERROR.tooManyCopies };
      last += 1;
      const bytes = model.toBytes();
      copies.set(last, { bytes, sliceSize: Number(request[AT.sliceSize]) });
      return { 0: last, 1: bytes.length };
    },
    [COMMON_API_ID.getDocumentCopyChunk]: (request) => {
      const copy = copies.get(Number(request[AT.handle]));
      if (copy === undefined) return { Error: ERROR.noSuchCopy };
      const start = Number(request[AT.sliceIndex]) * copy.sliceSize;
      const slice = Array.from(copy.bytes.subarray(start, start + copy.sliceSize));
      return { 0: slice, 1: slice.length };
    },
    [COMMON_API_ID.releaseDocumentCopy]: (request) =>
      copies.delete(Number(request[AT.handle])) ? {} : { Error: ERROR.noSuchCopy },
  };
}
