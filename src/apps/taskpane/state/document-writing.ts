export { addRecord, editedMarks, planVersionRestore, recordAfterRestore, settleRecord } from '@/core/marks';
