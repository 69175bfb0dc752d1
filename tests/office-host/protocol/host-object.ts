import { HostError, notSimulated } from './host-error';
import type { Json } from './wire';

/** An argument as a method gets it: proxies of the client have become the objects they stand for. */
export type Argument = Json | HostObject | readonly Argument[] | { readonly [name: string]: Argument };

/** What a method gives: an object of the model or a plain value; null: nothing, or a null object. */
export type Outcome = HostObject | Json;

export interface Scalar<Target> {
  get(target: Target): Json;
  /** Absent: read-only. */
  set?(target: Target, value: Json): void;
}

/**
 * One class of the object model, as a table. Names are those of the wire (PascalCase). What is not listed does
 * not exist: asking for it is NotImplementedInSimulator.
 */
export interface ObjectType<Target extends object> {
  /** As in the client: `ContentControl`. */
  readonly name: string;
  /** Under what the client may ask its collection for the object; given as `Id` with every answer about it. */
  id?(target: Target): string | number;
  readonly scalars?: Readonly<Record<string, Scalar<Target>>>;
  /** Navigation properties; null: a null object. */
  readonly navigation?: Readonly<Record<string, (target: Target) => HostObject | null>>;
  /** Each gives an Outcome or nothing. */
  readonly methods?: Readonly<Record<string, (target: Target, args: readonly Argument[]) => unknown>>;
  /** Only of a collection. */
  items?(target: Target): readonly HostObject[];
  /** Collection items of this type are kept by reference when the request says AutoKeepReference. */
  readonly isKept?: boolean;
  /** True once the object is gone from the document: from then on it is ItemNotFound. */
  isGone?(target: Target): boolean;
}

/** An object of the model with its type: what the protocol engine handles. Made by `ObjectFactory`. */
export class HostObject {
  constructor(
    private readonly type: ObjectType<object>,
    /** What the object stands for in the document. */
    readonly target: object,
  ) {}

  get typeName(): string {
    return this.type.name;
  }

  get id(): string | number | null {
    return this.type.id?.(this.target) ?? null;
  }

  get isKept(): boolean {
    return this.type.isKept === true;
  }

  get isGone(): boolean {
    return this.type.isGone?.(this.target) === true;
  }

  /** Null where the object is no collection. */
  get items(): readonly HostObject[] | null {
    return this.type.items?.(this.target) ?? null;
  }

  get scalarNames(): readonly string[] {
    return Object.keys(this.type.scalars ?? {});
  }

  hasScalar(name: string): boolean {
    return this.type.scalars !== undefined && Object.hasOwn(this.type.scalars, name);
  }

  hasNavigation(name: string): boolean {
    return this.type.navigation !== undefined && Object.hasOwn(this.type.navigation, name);
  }

  get(name: string): Json {
    const scalar = this.hasScalar(name) ? this.type.scalars?.[name] : undefined;
    return scalar === undefined ? notSimulated(`${this.typeName}.${name}`) : scalar.get(this.target);
  }

  set(name: string, value: Json): void {
    const scalar = this.hasScalar(name) ? this.type.scalars?.[name] : undefined;
    if (scalar?.set === undefined) notSimulated(`setting ${this.typeName}.${name}`);
    scalar.set(this.target, value);
  }

  navigate(name: string): HostObject | null {
    const property = this.hasNavigation(name) ? this.type.navigation?.[name] : undefined;
    return property === undefined ? notSimulated(`${this.typeName}.${name}`) : property(this.target);
  }

  call(name: string, args: readonly Argument[]): Outcome {
    const { methods } = this.type;
    const method = methods !== undefined && Object.hasOwn(methods, name) ? methods[name] : undefined;
    if (method === undefined) notSimulated(`${this.typeName}.${name}()`);
    const outcome = method(this.target, args);
    if (outcome === undefined) return null;
    if (outcome instanceof HostObject || isJson(outcome)) return outcome;
    throw new Error(`${this.typeName}.${name}() gave what can not go over the wire.`);
  }
}

function isJson(value: unknown): value is Json {
  if (Array.isArray(value)) return value.every(isJson);
  if (typeof value !== 'object') return ['boolean', 'number', 'string'].includes(typeof value);
  return (
    value === null ||
    (Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isJson))
  );
}

/** Gives the same object for the same target every time, so that references stay what they are. */
export class ObjectFactory<Target extends object> {
  private readonly made = new WeakMap<Target, HostObject>();

  constructor(readonly type: ObjectType<Target>) {}

  of(target: Target): HostObject {
    const known = this.made.get(target);
    if (known !== undefined) return known;
    // The factory is the one place that knows both ends: what is made here only ever meets its own target.
    const object = new HostObject(this.type as unknown as ObjectType<object>, target);
    this.made.set(target, object);
    return object;
  }
}

/** The target of an object given as an argument. @throws HostError InvalidArgument */
export function targetOf(argument: Argument | undefined, where: string): object {
  if (argument instanceof HostObject) return argument.target;
  throw new HostError('InvalidArgument', where);
}
