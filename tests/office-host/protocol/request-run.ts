import type { Faults } from './faults';
import { HostError, notSimulated } from './host-error';
import { HostObject } from './host-object';
import { locationOf, wireName } from './member-name';
import { ObjectPaths, type Roots } from './object-paths';
import { answerQuery, describeObject } from './query';
import type { References } from './references';
import {
  ACTION,
  type Json,
  type WireAction,
  type WireError,
  type WireRequest,
  type WireResponse,
  type WireResult,
} from './wire';

/** One request: its actions in order, up to the first that fails. What was done before stays done. */
export class RequestRun {
  private readonly paths: ObjectPaths;
  private readonly results: WireResult[] = [];
  private readonly traceIds: number[] = [];

  constructor(
    private readonly request: WireRequest,
    roots: Roots,
    private readonly references: References,
    private readonly faults: Faults,
  ) {
    this.paths = new ObjectPaths(request.ObjectPaths, roots, references, faults);
  }

  run(): WireResponse {
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.results.push({ ActionId: action.Id, Value: this.perform(action) });
        this.paths.forget(action.L ?? []);
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        return { ...this.response(), Error: wireError(index, error) };
      }
    }
    return this.response();
  }

  private response(): WireResponse {
    const { results, traceIds } = this;
    return traceIds.length === 0 ? { Results: results } : { Results: results, TraceIds: traceIds };
  }

  private perform(action: WireAction): Json {
    switch (action.ActionType) {
      case ACTION.trace:
        this.traceIds.push(action.Id);
        return null;
      case ACTION.instantiate:
        return this.describe(this.paths.resolve(action.ObjectPathId));
      case ACTION.query:
        return this.query(action, 'wire');
      case ACTION.queryAsJson:
        return this.query(action, 'developer');
      case ACTION.method:
        return this.callMethod(action);
      case ACTION.setProperty:
        return this.setProperties(action, {
          [action.Name]: this.paths.argumentsOf(action.ArgumentInfo)[0] as Json,
        });
      case ACTION.update:
        return this.setProperties(action, action.ObjectState ?? {});
      case ACTION.ensureUnchanged:
        return this.ensureUnchanged(action);
      default:
        return notSimulated(`action type ${action.ActionType}`);
    }
  }

  private query({ ObjectPathId, QueryInfo = {} }: WireAction, names: 'developer' | 'wire'): Json {
    const object = this.paths.resolve(ObjectPathId);
    if (object === null) return null;
    this.faults.check('load', locationOf(object.typeName, 'load'));
    const keepsItems = this.request.AutoKeepReference === true;
    return answerQuery(object, QueryInfo, { references: this.references, keepsItems, names });
  }

  private callMethod({ ObjectPathId, Name, ArgumentInfo }: WireAction): Json {
    const object = this.paths.resolve(ObjectPathId);
    const args = this.paths.argumentsOf(ArgumentInfo);
    switch (Name) {
      case '_RemoveReference':
        this.references.drop(args[0] as string);
        return null;
      case '_RemoveAllReferences':
        this.references.dropAll();
        return null;
      case '_KeepReference':
        if (object !== null) this.references.keep(object);
        return null;
      default: {
        const outcome = this.paths.call(present(object, Name), Name, args);
        return outcome instanceof HostObject ? this.describe(outcome) : outcome;
      }
    }
  }

  private setProperties({ ObjectPathId }: WireAction, values: Readonly<Record<string, Json>>): Json {
    const target = this.paths.resolve(ObjectPathId);
    for (const [name, value] of Object.entries(values)) {
      const object = present(target, name);
      this.faults.check(wireName(name), locationOf(object.typeName, name));
      object.set(wireName(name), value);
    }
    return null;
  }

  private ensureUnchanged({ ObjectPathId, ObjectState = {} }: WireAction): Json {
    const target = this.paths.resolve(ObjectPathId);
    for (const [name, expected] of Object.entries(ObjectState)) {
      const object = present(target, name);
      if (JSON.stringify(object.get(wireName(name))) !== JSON.stringify(expected)) {
        throw new HostError('Conflict', locationOf(object.typeName, name));
      }
    }
    return null;
  }

  private describe(object: HostObject | null): Json {
    return object === null ? null : describeObject(object, this.references);
  }
}

/** Nothing can be done to a null object. */
function present(object: HostObject | null, member: string): HostObject {
  if (object === null) throw new HostError('ItemNotFound', member);
  return object;
}

function wireError(index: number, { code, message, location, httpStatusCode }: HostError): WireError {
  return {
    ActionIndex: index,
    Code: code,
    Message: message,
    Location: location,
    HttpStatusCode: httpStatusCode,
  };
}
