import { Failure } from '@/core/failure';
import { XmlError } from '@/core/xml';

/** Does a job on a part's text; where that is no XML, throws Failure file.damaged. */
export function withinPart<T>(file: string, part: string, job: () => T): T {
  try {
    return job();
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    throw new Failure('file.damaged', { file }, { cause: new Error(part, { cause: error }) });
  }
}
