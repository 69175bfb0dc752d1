import type { NativeCompression } from './native-compression';
import { normalizePartName } from './part-name';
import { ZipWriter } from './zip-writer';

const CONTENT_TYPES = '[Content_Types].xml';

/** A new package: content types first, as readers of a stream expect, then the parts in the order given. */
export function createPackage(
  parts: ReadonlyMap<string, Uint8Array>,
  native: NativeCompression | null = null,
): Uint8Array {
  const writer = new ZipWriter(native);
  const contentTypes = parts.get(CONTENT_TYPES);
  if (contentTypes !== undefined) writer.add(CONTENT_TYPES, contentTypes);
  for (const [name, content] of parts) {
    if (name !== CONTENT_TYPES) writer.add(normalizePartName(name), content);
  }
  return writer.finish();
}
