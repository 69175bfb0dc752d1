import type { XmlReader } from '@/core/xml';
import { readElementText, readRichText } from './element-text';
import { visitInside } from './visit-inside';

/** A cell as its XML states it (`c`, ECMA-376 part 1, 18.3.1.4). */
export interface RawCell {
  /** A1 address; null where the file leaves it to be counted. */
  readonly address: string | null;
  /** Index of the cell's style. */
  readonly style: number;
  /** `n` number, `s` shared string, `str` and `inlineStr` text, `b` boolean, `e` error, `d` ISO date. */
  readonly type: string;
  readonly formula: boolean;
  /** What is stored; null where nothing is, not even an empty text. */
  readonly value: string | null;
}

/** The cell whose opening tag the reader stands on; goes on to its closing tag. */
export function readCell(reader: XmlReader): RawCell {
  // Asked for one by one, the attributes of a million cells would be parsed three million times.
  const attributes = reader.attributes().filter(({ namespace }) => namespace === '');
  const valueOf = (name: string) => attributes.find(({ local }) => local === name)?.value ?? null;
  const address = valueOf('r');
  const style = Number(valueOf('s') ?? 0);
  const type = valueOf('t') ?? 'n';
  let formula = false;
  let value: string | null = null;
  visitInside(reader, () => {
    if (reader.local === 'f') formula = true;
    else if (reader.local === 'v') value = readElementText(reader);
    else if (reader.local === 'is') value = readRichText(reader);
  });
  return { address, style, type, formula, value };
}
