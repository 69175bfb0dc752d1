import { Faults } from './faults';
import { notSimulated } from './host-error';
import { ObjectFactory, type HostObject } from './host-object';
import { References } from './references';
import { Refusals, type Refusal, type RefusalCode } from './refusals';
import type { Roots } from './object-paths';
import { RequestRun } from './request-run';
import { REQUEST_FLAG, type Json, type WireRequest, type WireResponse } from './wire';

/** What one application brings: its root object, and makers of the objects a client can make by type name. */
export interface Application {
  readonly root: HostObject;
  readonly types?: Readonly<Record<string, () => HostObject>>;
  /** Called once, with what sends an event to the add-in. */
  connect?(fire: (event: HostEvent) => void): void;
  /** Null, or the end of what keeps the application from performing anything: a cell that is being edited. */
  waiting?(): Promise<void> | null;
}

/** What came over the wire so far. Office.js's own clean-up and start-up requests are counted apart. */
export interface Traffic {
  requests: number;
  cleanups: number;
  actions: number;
  /** UTF-8 bytes of the requests; clean-up not counted. */
  bytesIn: number;
  bytesOut: number;
}

/** A push of the host to the add-in (message category 65536). */
export interface HostEvent {
  readonly type: number;
  readonly target: string;
  readonly payload: Json;
}

/** In UTF-8 bytes. */
export interface PayloadLimits {
  readonly request?: number;
  readonly response?: number;
}

/** What a transport gets for a request: the answer's text, or why there is none. */
export type Reply =
  | { readonly state: 'answered'; readonly body: string }
  | { readonly state: 'refused'; readonly code: RefusalCode; readonly message: string };

type RequestKind = 'work' | 'cleanup' | 'service';

interface Arrival {
  readonly request: WireRequest;
  readonly kind: RequestKind;
  /** In UTF-8 bytes. */
  readonly size: number;
  readonly flags: number;
  readonly refusal: Refusal | null;
}

const ADDIN_SERVICE = 'Microsoft.InternalService.AddinInternalService';
const CLEANUP = new Set(['_RemoveReference', '_RemoveAllReferences']);
const encoder = new TextEncoder();

/** Office.js calls it on every host right after start-up. */
const addinService = new ObjectFactory<object>({
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
});

/** The host's half of the RichApi protocol: texts in, texts out, over an application's object model. */
export class RichApiHost {
  readonly faults = new Faults();
  readonly references = new References();
  readonly traffic: Traffic = { requests: 0, cleanups: 0, actions: 0, bytesIn: 0, bytesOut: 0 };
  readonly log: { readonly request: WireRequest; readonly response: WireResponse }[] = [];
  limits: PayloadLimits = {};
  /** Milliseconds before a request is looked at. */
  latency = 0;
  /** True: whatever the client marks as a write is refused with AccessDenied, as in a document opened to view. */
  readOnly = false;
  /** Where the transport wants events; null before one is connected. */
  onEvent: ((event: HostEvent) => void) | null = null;
  private readonly refusals = new Refusals();
  private readonly interruptions: { request: number; act: () => void }[] = [];
  private complaints: string[] = [];

  constructor(private readonly application: Application) {
    application.connect?.((event) => this.fire(event));
  }

  /** Lets the user's hand in: `act` runs as the n-th request from now arrives (1: the next), before it is performed. */
  before(nthRequest: number, act: () => void): void {
    this.interruptions.push({ request: this.traffic.requests + nthRequest, act });
  }

  refuse(refusal: Refusal): void {
    this.refusals.add(refusal, this.traffic.requests);
  }

  fire(event: HostEvent): void {
    this.onEvent?.(event);
  }

  /** Keeps what no test may pass over: a bug of the simulator, or something it was asked for and does not have. */
  complain(about: string): void {
    this.complaints.push(about);
  }

  /** What was complained of, once: a client throws it when it is closed, a test that provokes it takes it before. */
  takeComplaints(): readonly string[] {
    const taken = this.complaints;
    this.complaints = [];
    return taken;
  }

  /** For a transport: the reply to a request, after the latency. Never rejects. */
  async receive(text: string, flags: number): Promise<Reply> {
    try {
      await (this.latency > 0 ? new Promise((resolve) => setTimeout(resolve, this.latency)) : null);
      const arrival = this.arrive(text, flags);
      if ((flags & REQUEST_FLAG.delayForCellEdit) !== 0) await this.application.waiting?.();
      return this.answer(arrival);
    } catch (error) {
      const bug = `The simulator broke down: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
      this.complain(bug);
      return { state: 'refused', code: 'GeneralException', message: bug };
    }
  }

  private arrive(text: string, flags: number): Arrival {
    const request = JSON.parse(text) as WireRequest;
    const size = encoder.encode(text).length;
    const kind = kindOf(request);
    this.count(request, kind, size);
    if (kind === 'work') this.interrupt();
    const refusal = kind === 'work' ? this.refusals.of(this.traffic.requests) : null;
    return { request, size, kind, flags, refusal };
  }

  private answer(arrival: Arrival): Reply {
    const { request, kind, refusal } = arrival;
    const refused = this.refusalOf(arrival);
    if (refused !== null) return refuse(refused);
    const response = new RequestRun(request, this.roots(), this.references, this.faults).run();
    this.log.push({ request, response });
    if (response.Error?.Code === 'NotImplementedInSimulator') this.complain(response.Error.Message);
    const body = JSON.stringify(response);
    const size = encoder.encode(body).length;
    if (kind === 'work') this.traffic.bytesOut += size;
    if (refusal !== null) return refuse(refusal.code);
    if (size > (this.limits.response ?? Infinity)) return refuse('ResponsePayloadSizeLimitExceeded');
    return { state: 'answered', body };
  }

  private count(request: WireRequest, kind: RequestKind, size: number): void {
    if (kind === 'cleanup') this.traffic.cleanups += 1;
    if (kind !== 'work') return;
    this.traffic.requests += 1;
    this.traffic.actions += request.Actions.length;
    this.traffic.bytesIn += size;
  }

  /** Why a request is not even looked at; null where it is. */
  private refusalOf({ kind, size, flags, refusal }: Arrival): RefusalCode | null {
    if (refusal !== null && refusal.when !== 'after') return refusal.code;
    if (size > (this.limits.request ?? Infinity)) return 'RequestPayloadSizeLimitExceeded';
    if (kind !== 'work') return null;
    if (this.application.waiting?.()) return 'InvalidOperationInCellEditMode';
    return this.readOnly && (flags & REQUEST_FLAG.write) !== 0 ? 'AccessDenied' : null;
  }

  private interrupt(): void {
    const due = this.interruptions.filter(({ request }) => request === this.traffic.requests);
    for (const { act } of due) act();
  }

  private roots(): Roots {
    return { global: this.application.root, newObject: (type) => this.newObject(type) };
  }

  private newObject(type: string): HostObject {
    if (type === ADDIN_SERVICE) return addinService.of({});
    const make = this.application.types?.[type];
    return make === undefined ? notSimulated(`new ${type}`) : make();
  }
}

function refuse(code: RefusalCode): Reply {
  return { state: 'refused', code, message: `The host refused the request: ${code}.` };
}

function kindOf({ Actions, ObjectPaths }: WireRequest): RequestKind {
  if (Object.values(ObjectPaths).some(({ Name }) => Name === ADDIN_SERVICE)) return 'service';
  const named = Actions.filter(({ Name }) => Name !== '');
  return named.length > 0 && named.every(({ Name }) => CLEANUP.has(Name)) ? 'cleanup' : 'work';
}
