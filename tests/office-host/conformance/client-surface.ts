import { openOnBridge } from '../client';
import { ObjectFactory, RichApiHost } from '../protocol';
import type { OfficeApp } from '../transports';

/** What one class of the real client can ask a host for, under the names of the wire. */
export interface ClientClass {
  /** True: can be set. */
  readonly scalars: ReadonlyMap<string, boolean>;
  readonly navigation: ReadonlySet<string>;
  readonly methods: ReadonlySet<string>;
}

/** By class name. */
export type ClientSurface = ReadonlyMap<string, ClientClass>;

/** The lists every generated class carries, in one order. */
interface Generated {
  readonly _scalarPropertyOriginalNames?: readonly string[];
  readonly _scalarPropertyUpdateable?: readonly boolean[];
}

/** Hand-written parts of the client, called by the generated classes: functions named `Class_member`. */
interface Namespace {
  readonly _CC?: Readonly<Record<string, unknown>>;
}

/** How the bodies of members name what they send. */
const SENT = {
  indexer: '_createIndexerObject(',
  method: /_(?:createMethodObject|createAndInstantiateMethodObject|invokeMethod)\((?:[\w.]+, )?\w+, "(\w+)"/g,
  navigation: /_createPropertyObject\([\w.]+, \w+, "(\w+)"/g,
  written: /_invokeSetProperty\(\w+, "(\w+)"/g,
} as const;

/** Reads the classes of the installed office.js as it is loaded, so that no list of them is kept here. */
export function readClientSurface(app: OfficeApp): ClientSurface {
  const nothing = new ObjectFactory<object>({ name: 'Nothing' });
  const client = openOnBridge(app, new RichApiHost({ root: nothing.of({}) }));
  try {
    const namespace = (globalThis as unknown as Readonly<Record<OfficeApp, object>>)[app];
    return new Map(
      Object.entries(namespace).flatMap(([name, value]: [string, unknown]) =>
        isGenerated(value)
          ? [[name, readClass(value.prototype, handWritten(namespace as Namespace, name))]]
          : [],
      ),
    );
  } finally {
    client.close();
  }
}

function isGenerated(value: unknown): value is { readonly prototype: object } {
  return typeof value === 'function' && Object.hasOwn(value.prototype as object, '_className');
}

function handWritten({ _CC = {} }: Namespace, className: string): readonly string[] {
  return Object.entries(_CC).flatMap(([name, body]) =>
    typeof body === 'function' && name.startsWith(`${className}_`) ? [String(body)] : [],
  );
}

function readClass(prototype: object, more: readonly string[]): ClientClass {
  const { _scalarPropertyOriginalNames: names = [], _scalarPropertyUpdateable: settable = [] } =
    prototype as Generated;
  const bodies = Object.values(Object.getOwnPropertyDescriptors(prototype)).flatMap((member) =>
    Object.values(member)
      .filter((body) => typeof body === 'function')
      .map(String),
  );
  const source = [...bodies, ...more].join('\n');
  const methods = sent(source, SENT.method);
  if (source.includes(SENT.indexer)) methods.add('GetItem');
  return {
    // A name that is only ever written stands in no list.
    scalars: new Map([
      ...[...sent(source, SENT.written)].map((name) => [name, true] as const),
      ...names.map((name, index) => [name, settable[index] === true] as const),
    ]),
    navigation: sent(source, SENT.navigation),
    methods,
  };
}

function sent(source: string, pattern: RegExp): Set<string> {
  return new Set([...source.matchAll(pattern)].flatMap(([, name]) => name ?? []));
}
