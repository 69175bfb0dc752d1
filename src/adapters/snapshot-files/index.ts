/**
 * Snapshot files: a store of snapshots in plain files under one folder.
 * In: snapshots.  Out: the same, also after the program was killed at any moment.
 * Knows nothing of what snapshots tell, or of who asks for them.
 */
export { openFileStore, type FileStore } from './open-file-store';
