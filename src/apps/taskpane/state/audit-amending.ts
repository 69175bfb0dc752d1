export { withAcceptances } from '@/core/audit';
export { acceptIn } from './accept-in';
export { makeFixes } from './make-fixes';
