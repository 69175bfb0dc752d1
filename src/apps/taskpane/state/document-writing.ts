export { addRecord, planVersionRestore, recordAfterRestore, settleRecord } from '@/core/marks';
