import type { NativeCompression } from './native-compression';
import type { OpcPackage, PartChanges } from './opc-package';
import { normalizePartName, partKey } from './part-name';
import { ZipWriter } from './zip-writer';

/**
 * The package with all that was changed in it, and some parts more: changed, removed (null) or added at the end. All
 * others keep their stored bytes, names, order, times and flags.
 */
export function rewritePackage(
  original: OpcPackage,
  more: PartChanges = new Map(),
  native: NativeCompression | null = original.native,
): Uint8Array {
  const changes = [...original.changes, ...more];
  const pending = new Map(changes.map(([name, content]) => [partKey(name), { name, content }]));
  const writer = new ZipWriter(native);
  for (const entry of original.archive.entries) {
    const key = partKey(entry.name);
    const change = pending.get(key);
    pending.delete(key);
    if (change === undefined) writer.copy(entry);
    else if (change.content !== null) writer.add(entry.name, change.content, entry);
  }
  for (const { name, content } of pending.values()) {
    if (content !== null) writer.add(normalizePartName(name), content);
  }
  return writer.finish(original.archive.comment);
}
