import type { ObjectType } from '../protocol';
import type { ClientClass, ClientSurface } from './client-surface';

/** Members as `Class.Member`, in the names of the wire. */
export interface Differences {
  /** The simulator answers them, the client can not ask for them. */
  readonly unknownToClient: readonly string[];
  readonly writableHereOnly: readonly string[];
  readonly writableInOfficeOnly: readonly string[];
}

type MemberTables = Pick<ObjectType<object>, 'methods' | 'name' | 'navigation' | 'scalars'>;

/** Compares the tables of a model with the real client. */
export function compareTypes(types: readonly MemberTables[], client: ClientSurface): Differences {
  const unknownToClient: string[] = [];
  const writableHereOnly: string[] = [];
  const writableInOfficeOnly: string[] = [];
  for (const type of types) {
    const real = client.get(type.name);
    for (const [member, isKnown] of members(type, real)) {
      if (!isKnown) unknownToClient.push(member);
    }
    for (const [name, scalar] of Object.entries(type.scalars ?? {})) {
      const isWritable = real?.scalars.get(name);
      if (isWritable === false && scalar.set !== undefined) writableHereOnly.push(`${type.name}.${name}`);
      if (isWritable === true && scalar.set === undefined) writableInOfficeOnly.push(`${type.name}.${name}`);
    }
  }
  return { unknownToClient, writableHereOnly, writableInOfficeOnly };
}

function members(
  { name, scalars = {}, navigation = {}, methods = {} }: MemberTables,
  real: ClientClass | undefined,
): readonly (readonly [string, boolean])[] {
  const inClient = (known: { has(member: string): boolean } | undefined) => (member: string) =>
    [`${name}.${member}`, known?.has(member) === true] as const;
  return [
    ...Object.keys(scalars).map(inClient(real?.scalars)),
    ...Object.keys(navigation).map(inClient(real?.navigation)),
    ...Object.keys(methods).map(inClient(real?.methods)),
  ];
}
