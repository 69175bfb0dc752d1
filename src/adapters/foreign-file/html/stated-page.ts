import { decodeHtml } from './html-text';

const HEAD = 4096;
const CHARSET = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i;
const DECLARED = /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]+)/i;
/** In what Excel leaves for itself in the head of a page. */
const SHEET_NAME = /<x:Name>([^<]{1,200})<\/x:Name>/gi;

/** The encoding a page names for itself. */
export function statedEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  return (CHARSET.exec(head) ?? DECLARED.exec(head))?.[1] ?? null;
}

/** The name of its one sheet; null where the page names none, or several. */
export function statedSheetName(html: string): string | null {
  const names = [...html.matchAll(SHEET_NAME)].map(([, name = '']) => decodeHtml(name).trim());
  return names.length === 1 ? (names[0] ?? null) : null;
}
