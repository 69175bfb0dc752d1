export { acceptFindings, withAcceptances } from '@/core/audit';
export { makeFixes } from './make-fixes';
