export { acceptFindings, withRecord } from '@/core/audit';
export { makeFixes } from './make-fixes';
