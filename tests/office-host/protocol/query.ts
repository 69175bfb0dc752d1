import { notSimulated } from './host-error';
import type { HostObject } from './host-object';
import { clientName, wireName } from './member-name';
import type { References } from './references';
import type { Json, WireQuery } from './wire';

/** What a `load` asks for, as a tree: `items/font/color` is `font` → `color`. `*` stands for all scalars. */
interface Selection {
  readonly [name: string]: Selection;
}

type Answer = Record<string, Json>;

export interface QueryContext {
  readonly references: References;
  readonly keepsItems: boolean;
  /** `developer`: names as `retrieve` gives them, `items` instead of `_Items`. Default: those of the wire. */
  readonly names?: 'developer' | 'wire';
}

const ALL = '*';
/** Loads an object, or the items of a collection, and none of their properties. */
const NONE = '$none';
const EVERY_SCALAR: Selection = { [ALL]: {} };

/** The answer to a `load`: the properties asked for, under their wire names. @throws HostError */
export function answerQuery(object: HostObject, query: WireQuery, context: QueryContext): Json {
  const selection = selectionOf(query);
  const { items } = object;
  if (items === null) return answerObject(object, selection, context);
  const names = Object.keys(selection);
  const own = names.filter((name) => object.hasScalar(wireName(name)));
  const ofItems = Object.fromEntries(
    names.filter((name) => !own.includes(name)).map((name) => [name, selection[name] ?? {}]),
  );
  const answer = describeObject(object, context.references);
  for (const name of names.includes(ALL) ? object.scalarNames : own) {
    answer[answerName(name, context)] = object.get(wireName(name));
  }
  if (Object.keys(ofItems).length > 0 || own.length === 0) {
    const from = query.Skip ?? 0;
    const wanted = items.slice(from, query.Top === undefined ? undefined : from + query.Top);
    answer[itemsName(context)] = answerItems(wanted, ofItems, context);
  }
  return answer;
}

/** What every answer about an object says of it: its id, and the reference the client holds. */
export function describeObject(object: HostObject, references: References): Answer {
  const reference = references.idOf(object);
  return {
    ...(object.id === null ? {} : { Id: object.id }),
    ...(reference === null ? {} : { _ReferenceId: reference }),
  };
}

function selectionOf({ Select = [], Expand = [] }: WireQuery): Selection {
  const selected = Select.length === 0 ? [ALL] : Select;
  const root: Record<string, Selection> = {};
  for (const path of [...selected, ...Expand.map((path) => `${path}/${ALL}`)]) {
    let branch = root;
    for (const step of path.split('/')) {
      const next: Record<string, Selection> = { ...branch[step] };
      branch[step] = next;
      branch = next;
    }
  }
  return root;
}

function answerItems(items: readonly HostObject[], selection: Selection, context: QueryContext): Json[] {
  const wanted = Object.keys(selection).length === 0 ? EVERY_SCALAR : selection;
  return items.map((item) => {
    if (context.keepsItems && item.isKept) context.references.keep(item);
    return answerObject(item, wanted, context);
  });
}

function answerObject(object: HostObject, selection: Selection, context: QueryContext): Answer {
  const answer = describeObject(object, context.references);
  for (const [name, below] of Object.entries(selection)) {
    if (name === NONE) continue;
    const wire = wireName(name);
    if (name === ALL) {
      for (const scalar of object.scalarNames) answer[answerName(scalar, context)] = object.get(scalar);
    } else if (object.hasScalar(wire)) answer[answerName(name, context)] = object.get(wire);
    else answer[answerName(name, context)] = answerBelow(object, name, below, context);
  }
  return answer;
}

function answerBelow(object: HostObject, name: string, below: Selection, context: QueryContext): Json {
  const wire = wireName(name);
  if (!object.hasNavigation(wire)) notSimulated(`${object.typeName}.${name}`);
  const child = object.navigate(wire);
  if (child === null) return null;
  const { items } = child;
  if (items === null) {
    return answerObject(child, Object.keys(below).length === 0 ? EVERY_SCALAR : below, context);
  }
  const { items: ofItems, ...rest } = below;
  return {
    ...describeObject(child, context.references),
    [itemsName(context)]: answerItems(items, { ...rest, ...ofItems }, context),
  };
}

function answerName(name: string, { names }: QueryContext): string {
  return names === 'developer' ? clientName(name) : wireName(name);
}

function itemsName({ names }: QueryContext): string {
  return names === 'developer' ? 'items' : '_Items';
}
