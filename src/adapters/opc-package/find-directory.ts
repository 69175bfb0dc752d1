import { CENTRAL, END, IN_ZIP64, viewOf, ZIP64_END, ZIP64_LOCATOR } from './zip-layout';

/** Where the central directory stands. */
export interface DirectoryPlace {
  readonly start: number;
  readonly end: number;
  readonly entryCount: number;
  /** Bytes that some tool put before the archive; to be added to every stored offset. */
  readonly prefix: number;
  readonly comment: Uint8Array;
}

interface StatedDirectory {
  readonly entryCount: number;
  readonly size: number;
  readonly offset: number;
  /** Position of the record that states it; the directory ends here. */
  readonly end: number;
}

const LONGEST_COMMENT = 0xffff;

/** Finds the central directory from the end of the file; null where there is none. Bytes after it are ignored. */
export function findDirectory(bytes: Uint8Array): DirectoryPlace | null {
  const view = viewOf(bytes);
  const first = Math.max(0, bytes.length - END.size - LONGEST_COMMENT);
  for (let position = bytes.length - END.size; position >= first; position -= 1) {
    if (view.getUint32(position, true) !== END.signature) continue;
    const place = placeAt(view, bytes, position);
    if (place !== null) return place;
  }
  return null;
}

function placeAt(view: DataView, bytes: Uint8Array, position: number): DirectoryPlace | null {
  const commentStart = position + END.size;
  const commentEnd = commentStart + view.getUint16(position + END.commentLength, true);
  if (commentEnd > bytes.length) return null;
  const stated = readZip64(view, position) ?? {
    entryCount: view.getUint16(position + END.entryCount, true),
    size: view.getUint32(position + END.directorySize, true),
    offset: view.getUint32(position + END.directoryOffset, true),
    end: position,
  };
  const start = startOf(view, stated);
  if (start === null) return null;
  return {
    start,
    end: stated.end,
    entryCount: stated.entryCount,
    prefix: start - stated.offset,
    comment: bytes.subarray(commentStart, commentEnd),
  };
}

/**
 * The directory ends where its end record starts; its stated offset counts only where something stands between.
 * No directory is empty: that would make every end record that happens to stand in a comment a sound one.
 */
function startOf(view: DataView, stated: StatedDirectory): number | null {
  const places = [stated.end - stated.size, stated.offset];
  const isDirectory = (place: number) =>
    place >= stated.offset &&
    place + CENTRAL.size <= stated.end &&
    view.getUint32(place, true) === CENTRAL.signature;
  return places.find(isDirectory) ?? null;
}

function readZip64(view: DataView, endPosition: number): StatedDirectory | null {
  const offset = view.getUint32(endPosition + END.directoryOffset, true);
  const count = view.getUint16(endPosition + END.entryCount, true);
  const locator = endPosition - ZIP64_LOCATOR.size;
  if ((offset !== IN_ZIP64.long && count !== IN_ZIP64.short) || locator < 0) return null;
  if (view.getUint32(locator, true) !== ZIP64_LOCATOR.signature) return null;
  const stated = Number(view.getBigUint64(locator + ZIP64_LOCATOR.endOffset, true));
  // With bytes before the archive the stated offset is short of the true one.
  const position = [stated, locator - ZIP64_END.size].find(
    (place) =>
      place >= 0 && place + ZIP64_END.size <= locator && view.getUint32(place, true) === ZIP64_END.signature,
  );
  if (position === undefined) return null;
  return {
    entryCount: Number(view.getBigUint64(position + ZIP64_END.entryCount, true)),
    size: Number(view.getBigUint64(position + ZIP64_END.directorySize, true)),
    offset: Number(view.getBigUint64(position + ZIP64_END.directoryOffset, true)),
    end: position,
  };
}
