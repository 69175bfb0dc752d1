import { escapeAttribute } from '@/core/xml';

const ATTRIBUTE = /\s+([^\s=/>"']+)\s*=\s*(?:"[^"]*"|'[^']*')/g;
const TAG_NAME = /^<[^\s/>]+/;

/** An opening tag with some attributes set, or taken out (null); all others stay as they are written. */
export function setAttributes(tag: string, changes: ReadonlyMap<string, string | null>): string {
  const standing = new Set<string>();
  const changed = tag.replace(ATTRIBUTE, (written, name: string) => {
    const value = changes.get(name);
    if (value === undefined) return written;
    standing.add(name);
    return attributeXml(name, value);
  });
  const missing = Array.from(changes)
    .filter(([name]) => !standing.has(name))
    .map(([name, value]) => attributeXml(name, value));
  return changed.replace(TAG_NAME, (name) => `${name}${missing.join('')}`);
}

function attributeXml(name: string, value: string | null): string {
  return value === null ? '' : ` ${name}="${escapeAttribute(value)}"`;
}
