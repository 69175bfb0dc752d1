export {
  addRecord,
  editedMarks,
  planVersionRestore,
  recordAfterRestore,
  requireSameScope,
  settleRecord,
} from '@/core/marks';
