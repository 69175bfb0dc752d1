import { XmlReader } from '@/core/xml';
import { isTrue } from './read-workbook-part';

const STRIKE = /<(?:\w+:)?strike[\s/>]/;

/**
 * Whether what a cell holds is struck through, by its style's index (fonts and cellXfs, ECMA-376 part 1, 18.8);
 * null: no style says so. Throws XmlError.
 */
export function readStruckStyles(xml: string): readonly boolean[] | null {
  if (!STRIKE.test(xml)) return null;
  const fonts: boolean[] = [];
  const styles: boolean[] = [];
  const take: Readonly<Record<string, (reader: XmlReader) => void>> = {
    'fonts 2 font': () => fonts.push(false),
    'fonts 3 strike': (reader) => (fonts[fonts.length - 1] = isTrue(reader.attribute('val') ?? '1')),
    'cellXfs 2 xf': (reader) => styles.push(fonts[Number(reader.attribute('fontId') ?? 0)] ?? false),
  };
  let list = '';
  const reader = new XmlReader(xml);
  while (reader.next()) {
    if (reader.kind === 'close') continue;
    if (reader.depth === 1) list = reader.local;
    take[`${list} ${String(reader.depth)} ${reader.local}`]?.(reader);
  }
  return styles.includes(true) ? styles : null;
}
