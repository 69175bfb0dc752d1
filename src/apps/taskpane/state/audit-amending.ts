export { acceptFindings, makeFixes, recordToAmend } from '@/core/amend';
export { withRecord } from '@/core/audit';
