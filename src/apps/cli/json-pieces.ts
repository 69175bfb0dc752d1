/** Many items, each made only when its turn has come. */
export interface Series {
  readonly series: Iterable<unknown>;
}

/** Items made from others, one at a time; the others are asked for when the first one is due. */
export function series<Item>(items: () => readonly Item[], make: (item: Item) => unknown): Series {
  return {
    series: {
      *[Symbol.iterator]() {
        for (const item of items()) yield make(item);
      },
    },
  };
}

/** What is not a Series is written at once. */
function isSeries(value: unknown): value is Series {
  return typeof value === 'object' && value !== null && Object.keys(value).join() === 'series';
}

const INDENT = '  ';

/**
 * The text of `JSON.stringify(value, null, 2)`, piece by piece: where a Series stands, an array. A large ledger's rows
 * as one text would be larger than what a process may hold.
 */
export function* jsonPieces(value: unknown, indent = ''): Generator<string, void> {
  const inner = indent + INDENT;
  if (isSeries(value)) {
    yield* enclosed('[', ']', indent, itemsOf(value.series, inner));
  } else if (holdsSeries(value)) {
    yield* enclosed('{', '}', indent, entriesOf(value, inner));
  } else {
    yield JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
  }
}

/** Parts, each in pieces, between brackets; empty brackets without any. */
function* enclosed(
  opening: string,
  closing: string,
  indent: string,
  parts: Iterable<Iterable<string>>,
): Generator<string, void> {
  let isFirst = true;
  for (const part of parts) {
    yield `${isFirst ? opening : ','}\n${indent}${INDENT}`;
    yield* part;
    isFirst = false;
  }
  yield isFirst ? opening + closing : `\n${indent}${closing}`;
}

function* itemsOf(items: Iterable<unknown>, inner: string): Generator<Iterable<string>, void> {
  for (const item of items) yield jsonPieces(item, inner);
}

function* entriesOf(value: object, inner: string): Generator<Iterable<string>, void> {
  for (const [key, entry] of Object.entries(value) as readonly (readonly [string, unknown])[]) {
    if (entry !== undefined) yield entryPieces(key, entry, inner);
  }
}

function* entryPieces(key: string, entry: unknown, inner: string): Generator<string, void> {
  yield `${JSON.stringify(key)}: `;
  yield* jsonPieces(entry, inner);
}

/** Only plain objects on the way to a Series are taken apart. */
function holdsSeries(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).some((entry) => isSeries(entry) || holdsSeries(entry));
}
