export { joinRecords, planVersionRestore, recordAfterRestore, settleRecord } from '@/core/marks';
