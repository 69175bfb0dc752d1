import { MemoryStore } from '@/core/link';
import { describeSnapshotStore } from './describe-snapshot-store';

describeSnapshotStore('memory', () => Promise.resolve(new MemoryStore('this one')));
