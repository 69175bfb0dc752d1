import { XmlReader } from '@/core/xml';
import { isWordNamespace } from './word-namespaces';

/** Gives each control of a document an id of its own (ISO/IEC 29500-1, 17.5.2.18). */
export class ControlIds {
  private last = 0;

  /** `taken`: those the document's controls have already. */
  constructor(private readonly taken: ReadonlySet<number> = new Set()) {}

  next(): number {
    do this.last += 1;
    while (this.taken.has(this.last));
    return this.last;
  }
}

/** The ids of all controls of a part, hidden ones too. Throws XmlError. */
export function readControlIds(xml: string): readonly number[] {
  const reader = new XmlReader(xml);
  const ids: number[] = [];
  while (reader.next()) {
    if (reader.local !== 'id' || reader.kind === 'close' || !isWordNamespace(reader.namespace)) continue;
    ids.push(Number(reader.attribute('val', reader.namespace)));
  }
  return ids;
}
