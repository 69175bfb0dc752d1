import { Failure, isFailure, type FailureCode, type FailureFields } from '@/core/failure';

/** What office.js says of an error: `OfficeExtension.Error`, or an `Office.Error` of the Common API. */
interface OfficeError {
  readonly code: string | number;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string; readonly statement?: string };
}

/** What people can do about something else than try again (docs: application-specific-api-error-handling). */
const CODES: ReadonlyMap<string, FailureCode> = new Map<string, FailureCode>([
  ['AccessDenied', 'office.denied'],
  ['ActivityLimitReached', 'office.busy'],
  ['ApiNotAvailable', 'office.unsupported'],
  ['ApiNotFound', 'office.unsupported'],
  ['ConnectionFailure', 'office.busy'],
  ['HostRestartNeeded', 'office.busy'],
  ['InvalidObjectPath', 'office.gone'],
  ['InvalidOperationInCellEditMode', 'office.cellEdit'],
  ['InvalidOrTimedOutSession', 'office.busy'],
  ['InvalidReference', 'office.gone'],
  ['ItemNotFound', 'office.gone'],
  ['MemoryLimitReached', 'office.tooMuch'],
  ['OperationCellsExceedLimit', 'office.tooMuch'],
  ['RangeExceedsLimit', 'office.tooMuch'],
  ['RequestPayloadSizeLimitExceeded', 'office.tooMuch'],
  ['ResponsePayloadSizeLimitExceeded', 'office.tooMuch'],
  ['ServiceNotAvailable', 'office.busy'],
]);

/**
 * What an error of office.js means to us: a Failure that keeps Office's own code, message, place and statement as
 * fields and the error as its cause. A Failure and whatever is no error of Office come back as they are.
 */
export function officeFailure(error: unknown): unknown {
  if (isFailure(error) || !isOfficeError(error)) return error;
  const { code, message, debugInfo = {} } = error;
  const fields: FailureFields = {
    code,
    message,
    location: debugInfo.errorLocation ?? '',
    statement: debugInfo.statement ?? '',
  };
  return new Failure(CODES.get(String(code)) ?? 'office.failed', fields, { cause: error });
}

/**
 * By shape: the client's error class lives in Office's own window, and those of the Common API are no Errors at all.
 * An aborted signal's DOMException has a code too, and may come from another window as well.
 */
function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    'message' in error &&
    ('debugInfo' in error || Object.prototype.toString.call(error) === '[object Object]')
  );
}
