import { Failure } from '@/core/failure';

/** The file is no sound package. `reason` is for whoever debugs, not for the user. */
export function damaged(file: string, reason: string, cause?: unknown): Failure {
  return new Failure('file.damaged', { file }, { cause: new Error(reason, { cause }) });
}
