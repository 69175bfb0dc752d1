import { Failure } from '@/core/failure';

/** Office said that it was done, and what is read back says that it was not. */
export function notKept(location: string): Failure {
  return new Failure('office.failed', { code: 'NotKept', message: '', location, statement: '' });
}
