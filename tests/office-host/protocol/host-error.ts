/** Codes as Office's own, with its HTTP status and, where it is known, its sentence. */
const STANDARD = {
  AccessDenied: [403, 'You cannot perform the requested operation.'],
  ApiNotFound: [404, 'The API you are trying to use could not be found.'],
  Conflict: [409, 'Request could not be processed because of a conflict.'],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidObjectPath: [400, 'The object path is not valid.'],
  InvalidOperationInCellEditMode: [400, 'Excel is in cell-editing mode.'],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  InvalidSelection: [400, 'The current selection is invalid for this operation.'],
  ItemAlreadyExists: [409, 'The resource being created already exists.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  /** Ours: something real Office may well have and the simulator has not. Never answered silently. */
  NotImplementedInSimulator: [501, 'The simulator does not have this.'],
  RequestPayloadSizeLimitExceeded: [400, 'The request payload size has exceeded the limit.'],
  ResponsePayloadSizeLimitExceeded: [400, 'The response payload size has exceeded the limit.'],
  SearchStringInvalidOrTooLong: [400, 'The search string is invalid or too long.'],
  UnsupportedOperation: [400, 'The operation being attempted is not supported.'],
} as const satisfies Record<string, readonly [number, string]>;

export type HostErrorCode = keyof typeof STANDARD;

/** An error the simulated host answers with. `location` is what office.js shows as `debugInfo.errorLocation`. */
export class HostError extends Error {
  override readonly name = 'HostError';
  readonly httpStatusCode: number;

  constructor(
    readonly code: HostErrorCode,
    readonly location: string,
    message: string = STANDARD[code][1],
  ) {
    super(message);
    [this.httpStatusCode] = STANDARD[code];
  }
}

/** Ends the request at the action that asked for what the simulator has not. */
export function notSimulated(what: string): never {
  throw new HostError('NotImplementedInSimulator', what, `The simulator does not have ${what}.`);
}
