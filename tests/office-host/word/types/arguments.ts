import { HostError, type Argument } from '../../protocol';

/** One of the names a method takes. @throws HostError InvalidArgument */
export function oneOf<Name extends string>(
  argument: Argument | undefined,
  names: readonly Name[],
  where: string,
): Name {
  const found = names.find((name) => name === argument);
  if (found === undefined) throw new HostError('InvalidArgument', where);
  return found;
}

/** @throws HostError InvalidArgument */
export function textOf(argument: Argument | undefined, where: string): string {
  if (typeof argument !== 'string') throw new HostError('InvalidArgument', where);
  return argument;
}

/** @throws HostError InvalidArgument */
export function numberOf(argument: Argument | undefined, where: string): number {
  if (typeof argument !== 'number' || !Number.isFinite(argument))
    throw new HostError('InvalidArgument', where);
  return argument;
}

/** @throws HostError InvalidArgument */
export function booleanOf(argument: Argument | undefined, where: string): boolean {
  if (typeof argument !== 'boolean') throw new HostError('InvalidArgument', where);
  return argument;
}

/** Of a base64 text. @throws HostError InvalidArgument */
export function bytesOf(argument: Argument | undefined, where: string): Uint8Array {
  const base64 = textOf(argument, where);
  try {
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  } catch {
    throw new HostError('InvalidArgument', where);
  }
}

/** Rows of texts; null where none were given. @throws HostError InvalidArgument */
export function rowsOf(argument: Argument | undefined, where: string): readonly (readonly string[])[] | null {
  if (argument === undefined || argument === null) return null;
  if (!Array.isArray(argument)) throw new HostError('InvalidArgument', where);
  return (argument as readonly Argument[]).map((row) => {
    if (!Array.isArray(row)) throw new HostError('InvalidArgument', where);
    return (row as readonly Argument[]).map((value) => textOf(value, where));
  });
}
