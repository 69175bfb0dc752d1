/** Tells whether something that came over the wire is what it should be. */
export type Shape<Value> = (value: unknown) => value is Value;

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type ShapeOf<Fields extends Shapes> = {
  readonly [Name in keyof Fields]: Fields[Name] extends Shape<infer Value> ? Value : never;
};

export const isText: Shape<string> = (value) => typeof value === 'string';
export const isNumber: Shape<number> = (value): value is number => Number.isFinite(value);
export const isBoolean: Shape<boolean> = (value) => typeof value === 'boolean';
export const isNull: Shape<null> = (value) => value === null;

/** A whole number from 0 on. */
export const isPlace: Shape<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

export function either<One, Other>(one: Shape<One>, other: Shape<Other>): Shape<One | Other> {
  return (value): value is One | Other => one(value) || other(value);
}

/** What an earlier version does not have. */
export function optional<Value>(shape: Shape<Value>): Shape<Value | undefined> {
  return (value): value is Value | undefined => value === undefined || shape(value);
}

export function oneOf<Value extends string>(values: readonly Value[]): Shape<Value> {
  return (value): value is Value => values.some((known) => known === value);
}

export function listOf<Item>(item: Shape<Item>): Shape<readonly Item[]> {
  return (value): value is readonly Item[] => Array.isArray(value) && value.every(item);
}

/** A list of fixed length, each place with a shape of its own. */
export function tuple<Places extends readonly Shape<unknown>[]>(
  ...places: Places
): Shape<{ readonly [Place in keyof Places]: Places[Place] extends Shape<infer Value> ? Value : never }> {
  return (value): value is never =>
    Array.isArray(value) &&
    value.length === places.length &&
    places.every((place, index) => place(value[index]));
}

/** Has at least these fields. */
export function record<Fields extends Shapes>(fields: Fields): Shape<ShapeOf<Fields>> {
  return (value): value is ShapeOf<Fields> =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.entries(fields).every(([name, shape]) => shape(Reflect.get(value, name)));
}

/** Fields of any name, all of one shape. */
export function dictionaryOf<Value>(shape: Shape<Value>): Shape<Readonly<Record<string, Value>>> {
  return (value): value is Readonly<Record<string, Value>> =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value as Record<string, unknown>).every(shape);
}
