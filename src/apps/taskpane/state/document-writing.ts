export {
  addRecord,
  planVersionRestore,
  recordAfterRestore,
  requireSameScope,
  settleRecord,
} from '@/core/marks';
