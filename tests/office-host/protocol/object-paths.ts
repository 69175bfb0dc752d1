import type { Faults } from './faults';
import { HostError, notSimulated } from './host-error';
import { HostObject, type Argument, type Outcome } from './host-object';
import { locationOf } from './member-name';
import type { References } from './references';
import { OBJECT_PATH, type Json, type WireArguments, type WireObjectPath } from './wire';

/** Where paths start: the document or workbook, and the types a client may make by name. */
export interface Roots {
  readonly global: HostObject;
  readonly newObject: (type: string) => HostObject;
}

/** The object paths of one request. Each is followed once, however many actions name it. */
export class ObjectPaths {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Readonly<Record<string, WireObjectPath>>,
    private readonly roots: Roots,
    private readonly references: References,
    private readonly faults: Faults,
  ) {}

  /** Null is a null object: what hangs below it is null too. @throws HostError */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known === null ? null : living(known);
    const path = this.paths[id];
    if (path === undefined) throw new HostError('InvalidObjectPath', String(id));
    const object = this.follow(path);
    this.resolved.set(id, object);
    return object === null ? null : living(object);
  }

  /** For paths that the client says it will not name again. */
  forget(ids: readonly number[]): void {
    for (const id of ids) this.resolved.delete(id);
  }

  argumentsOf({ Arguments = [], ReferencedObjectPathIds = [] }: WireArguments = {}): Argument[] {
    return Arguments.map((value, index) => this.argument(value, ReferencedObjectPathIds[index] ?? 0));
  }

  call(object: HostObject, name: string, args: readonly Argument[]): Outcome {
    this.faults.check(name, locationOf(object.typeName, name));
    return object.call(name, args);
  }

  private follow(path: WireObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case OBJECT_PATH.globalRoot:
        return this.roots.global;
      case OBJECT_PATH.newObject:
        return this.roots.newObject(path.Name);
      case OBJECT_PATH.referenceId:
        return this.references.get(path.Name);
      case OBJECT_PATH.nullObject:
        return null;
      default:
        return this.followFromParent(path);
    }
  }

  private followFromParent(path: WireObjectPath): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === OBJECT_PATH.property) {
      this.faults.check(path.Name, locationOf(parent.typeName, path.Name));
      return parent.navigate(path.Name);
    }
    const method = path.ObjectPathType === OBJECT_PATH.indexer ? 'GetItem' : path.Name;
    const outcome = this.call(parent, method, this.argumentsOf(path.ArgumentInfo));
    if (outcome instanceof HostObject) return outcome;
    return outcome === null ? null : notSimulated(`${parent.typeName}.${method}() as an object`);
  }

  private argument(value: Json, reference: Json): Argument {
    if (typeof reference === 'number' && reference > 0) return this.resolve(reference);
    if (isList(value)) {
      const references = isList(reference) ? reference : [];
      return value.map((item, index) => this.argument(item, references[index] ?? 0));
    }
    if (typeof value !== 'object' || value === null) return value;
    if ('_ObjectPathId' in value) return this.resolve(Number(value['_ObjectPathId']));
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, this.argument(item, 0)]));
  }
}

function living(object: HostObject): HostObject {
  if (object.isGone) throw new HostError('ItemNotFound', object.typeName);
  return object;
}

/** `Array.isArray` does not see lists that may not be changed. */
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
