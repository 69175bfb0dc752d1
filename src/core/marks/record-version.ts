import { XmlError, XmlReader } from '@/core/xml';
import { RECORD_FAMILY } from './record-namespace';

/**
 * Which version a text is a record of, sound or not; 0 for one that none of ours has. Null: nothing says that it is a
 * record, such as a text that does not even start as XML.
 */
export function recordVersion(xml: string): number | null {
  const namespace = rootNamespace(xml);
  if (!namespace.startsWith(RECORD_FAMILY)) return null;
  const version = namespace.slice(RECORD_FAMILY.length);
  return /^[1-9]\d{0,8}$/.test(version) ? Number(version) : 0;
}

function rootNamespace(xml: string): string {
  const reader = new XmlReader(xml);
  try {
    while (reader.next() && reader.local === '');
    return reader.namespace;
  } catch (error) {
    if (error instanceof XmlError) return '';
    throw error;
  }
}
