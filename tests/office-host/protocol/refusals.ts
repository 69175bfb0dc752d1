/** Why a host sends no answer to a request: codes as office.js shows them in `error.code`. */
export type RefusalCode =
  | 'AccessDenied'
  | 'ActivityLimitReached'
  | 'GeneralException'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidOrTimedOutSession'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded';

/** A request that a test wants refused. Clean-up and start-up requests are not counted and never refused. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Which request, counted from now and from 1. Default: the next. */
  readonly nth?: number;
  /** How many requests in a row. Default: one. */
  readonly times?: number;
  /** `after`: the request is performed and only its answer is lost. Default: `before`. */
  readonly when?: 'before' | 'after';
}

/** The refusals a test has asked for, by the number of the request they are for. */
export class Refusals {
  private readonly due = new Map<number, Refusal>();

  /** `done` requests have come so far. */
  add(refusal: Refusal, done: number): void {
    const first = done + (refusal.nth ?? 1);
    for (let request = first; request < first + (refusal.times ?? 1); request += 1) {
      this.due.set(request, refusal);
    }
  }

  /** Null where the request may pass. */
  of(request: number): Refusal | null {
    return this.due.get(request) ?? null;
  }
}
