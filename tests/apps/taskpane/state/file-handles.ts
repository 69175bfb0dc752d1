import type { ChosenFileHandle } from '@/apps/taskpane/state/read-chosen-files';

/** A file as a browser hands it out; each reading gives bytes of its own. */
export function handleOf(name: string, bytes: Uint8Array): ChosenFileHandle {
  return { name, arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) };
}

/** A file that was changed on the disk since it was chosen. */
export function lostHandle(name: string): ChosenFileHandle {
  return { name, arrayBuffer: () => Promise.reject(new DOMException('changed', 'NotReadableError')) };
}
