import type { SheetContent } from './compose-sheet';

const ROWS_PER_DIGEST = 5_000;
const encoder = new TextEncoder();

/** SHA-256 of a text in lower-case hex. */
export async function digestOf(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', encoder.encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A digest over all that a sheet holds, block by block: one text of a large sheet would be tens of megabytes. */
export async function digestOfContent({ rows, merges, hiddenColumns }: SheetContent): Promise<string> {
  const digests: string[] = [];
  for (let from = 0; from < rows.length; from += ROWS_PER_DIGEST) {
    digests.push(await digestOf(JSON.stringify(rows.slice(from, from + ROWS_PER_DIGEST))));
  }
  return digestOf(JSON.stringify([digests, merges, hiddenColumns]));
}
