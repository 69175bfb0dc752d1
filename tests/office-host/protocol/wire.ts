/** What office.js puts on the wire at a `context.sync()`, and what it accepts as an answer (reference/office-protocol.md, 3). */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

export const OBJECT_PATH = {
  globalRoot: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

/** Sent beside the body: what a request as a whole is. */
export const REQUEST_FLAG = { write: 1, delayForCellEdit: 64 } as const;

export interface WireArguments {
  readonly Arguments?: readonly Json[];
  /** Beside each argument: the object path it stands for, 0 for a plain value, nested like the argument. */
  readonly ReferencedObjectPathIds?: readonly Json[];
}

export interface WireObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireQuery {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: WireQuery;
  readonly ObjectState?: Readonly<Record<string, Json>>;
  /** Object paths nobody asks for after this action. */
  readonly L?: readonly number[];
}

export interface WireRequest {
  readonly AutoKeepReference?: boolean;
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WireObjectPath>>;
}

export interface WireError {
  /** Position of the failing action in the request, not its id. */
  readonly ActionIndex: number;
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
}

export interface WireResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface WireResponse {
  readonly Results: readonly WireResult[];
  readonly TraceIds?: readonly number[];
  readonly Error?: WireError;
}
