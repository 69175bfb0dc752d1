import { BUILT_IN_FORMATS, numberFormatCode } from '@/core/ledger';
import { XmlReader } from '@/core/xml';

/**
 * The number format of every cell style by the style's index, `''` for General
 * (numFmts and cellXfs, ECMA-376 part 1, 18.8). Throws XmlError.
 */
export function readFormats(xml: string): string[] {
  const written = new Map<number, string>();
  const ids: number[] = [];
  let list = '';
  const reader = new XmlReader(xml);
  while (reader.next()) {
    if (reader.kind === 'close') continue;
    if (reader.depth === 1) list = reader.local;
    const item = reader.depth === 2 ? `${list}/${reader.local}` : '';
    if (item === 'numFmts/numFmt') written.set(formatId(reader), reader.attribute('formatCode') ?? '');
    if (item === 'cellXfs/xf') ids.push(formatId(reader));
  }
  return ids.map((id) => numberFormatCode(written.get(id) ?? BUILT_IN_FORMATS[id] ?? ''));
}

function formatId(reader: XmlReader): number {
  return Number(reader.attribute('numFmtId') ?? 0);
}
