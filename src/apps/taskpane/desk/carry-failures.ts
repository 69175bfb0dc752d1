import { transferHandlers, type TransferHandler } from 'comlink';
import { Failure, isFailure, type FailureCode, type FailureFields } from '@/core/failure';

interface CarriedFailure {
  readonly code: FailureCode;
  readonly fields: FailureFields;
  readonly others: readonly CarriedFailure[];
}

/** What comlink hands to and takes from the handler of what was thrown. */
interface Thrown {
  readonly value: unknown;
}

const THROWN = 'throw';
const CARRIED = Symbol('carried');
const handlers: ReadonlyMap<string, TransferHandler<Thrown, unknown>> = transferHandlers as never;

/** Lets a Failure keep its code and fields on its way from a worker; by itself comlink keeps only the message. */
export function carryFailures(): void {
  const given = handlers.get(THROWN);
  if (given === undefined || CARRIED in given) return;
  const handler: TransferHandler<Thrown, unknown> & { readonly [CARRIED]: true } = {
    [CARRIED]: true,
    canHandle: (value): value is Thrown => given.canHandle(value),
    serialize: (thrown) => {
      if (!isFailure(thrown.value)) return given.serialize(thrown);
      return [{ failure: toCarry(thrown.value) }, []];
    },
    deserialize: (wire) => {
      const failure = carriedFailure(wire);
      if (failure === null) return given.deserialize(wire);
      throw arrived(failure);
    },
  };
  transferHandlers.set(THROWN, handler);
}

function toCarry({ code, fields, others }: Failure): CarriedFailure {
  return { code, fields, others: others.map(toCarry) };
}

function arrived({ code, fields, others }: CarriedFailure): Failure {
  return new Failure(code, fields, { others: others.map(arrived) });
}

function carriedFailure(wire: unknown): CarriedFailure | null {
  const isCarried = typeof wire === 'object' && wire !== null && 'failure' in wire;
  return isCarried ? (wire.failure as CarriedFailure) : null;
}
