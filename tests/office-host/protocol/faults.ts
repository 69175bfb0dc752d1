import { HostError, type HostErrorCode } from './host-error';

/** An error to be answered where a request comes to a certain point. */
export interface Fault {
  /** Wire name of a method or property (`InsertText`, `CannotEdit`), `load` for a query, `*` for any action. */
  readonly at: string;
  readonly code: HostErrorCode;
  /** Which time it is come to, from now on and from 1. Default: the first. */
  readonly nth?: number;
  /** How often it fails from then on. Default: once. */
  readonly times?: number;
}

interface ArmedFault {
  readonly fault: Fault;
  seen: number;
  left: number;
}

/** Errors that a test has asked for. */
export class Faults {
  private armed: ArmedFault[] = [];

  /** From now on the fault is waited for. */
  arm(fault: Fault): void {
    this.armed.push({ fault, seen: 0, left: fault.times ?? 1 });
  }

  disarm(): void {
    this.armed = [];
  }

  /** Throws the HostError of an armed fault that this point is the one for. */
  check(name: string, location: string): void {
    for (const armed of this.armed) {
      const { at, code, nth = 1 } = armed.fault;
      if (at !== '*' && at !== name) continue;
      armed.seen += 1;
      if (armed.seen < nth || armed.left === 0) continue;
      armed.left -= 1;
      throw new HostError(code, location);
    }
  }
}
