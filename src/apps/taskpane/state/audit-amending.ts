export { acceptFindings, makeFixes } from '@/core/amend';
export { recordToAmend } from '@/core/marks';
export { withRecord } from '@/core/audit';
