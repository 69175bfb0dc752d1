import { Failure } from '@/core/failure';

const SENDABLE = /^[\x21-\x7e]*$/;

/** What goes along with every request. @throws Failure link.codeWrong, where no server could have given out the code */
export function linkHeaders(code: string): Readonly<Record<string, string>> {
  if (!SENDABLE.test(code)) throw new Failure('link.codeWrong');
  return code === '' ? {} : { Authorization: `Bearer ${code}` };
}
