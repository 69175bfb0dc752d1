import type { HostEvent, Json, RefusalCode, RichApiHost } from '../protocol';
import { appContext, type AppOptions } from './app-context';
import {
  COMMON_API_ID,
  commonApiName,
  type CommonApi,
  type CommonApiRequest,
  type CommonEvents,
} from './dispatched-calls';
import type { OfficeApp } from './requirement-sets';

export interface XdmOptions extends AppOptions {
  readonly app: OfficeApp;
  readonly appId: string;
  /** Absent: every call of the Common API is one too many. */
  readonly commonApi?: CommonApi;
  /** Absent: none of its events is ever raised. */
  readonly commonEvents?: CommonEvents;
}

interface XdmMessage {
  readonly _messageType: number;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: Json;
}

interface MethodCall extends CommonApiRequest {
  readonly DdaMethod: { readonly DispatchId: number };
}

/** Custom data, method, path, headers, body, permission, flags. */
type RichApiCall = readonly [string, string, string, readonly string[], string, number, number];

const REQUEST = 0;
const ACTION_TYPE = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const RESPONSE_TYPE = { answer: 0, event: 1 } as const;
const ERROR_HANDLING_REQUEST = -2;
const EVENT_CATEGORY = 65_536;
const INTERNAL_ERROR = 5001;

/** What `executeMethod` answers where there is no answer of the RichApi. */
const REFUSED: Readonly<Record<RefusalCode, number>> = {
  AccessDenied: 7000,
  ActivityLimitReached: 5102,
  GeneralException: INTERNAL_ERROR,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

/**
 * The page of Office on the web around a task pane: answers what office.js asks of its parent window. Needs no DOM
 * and no Node; `post` brings a text to the task pane's window, `receive` takes what came from there.
 */
export class XdmHost {
  /** Calls of the Common API by name; requests of the RichApi are counted by its host. */
  readonly commonCalls: Record<string, number> = {};
  private readonly subscriptions = new Map<string, XdmMessage>();
  private readonly awaited = new Map<string, () => void>();
  private readonly commandsDone: (() => void)[] = [];
  private events = 0;

  constructor(
    private readonly host: RichApiHost,
    private readonly options: XdmOptions,
    private readonly post: (text: string) => void,
  ) {
    host.onEvent = (event) => this.pushRichApiEvent(event);
    options.commonEvents?.((event, data) => {
      // The page tells those who asked for it.
      if (this.subscriptions.has(event)) this.push(event, data);
    });
    if (options.readOnly === true) host.readOnly = true;
  }

  receive(text: string): void {
    const message = parse(text);
    if (message?._messageType !== REQUEST) return;
    this.handle(message).catch((error: unknown) => {
      this.host.complain(`${message._actionName}: ${error instanceof Error ? error.stack : String(error)}`);
      this.answerMethod(message, { Error: INTERNAL_ERROR });
    });
  }

  /** Sends an event the add-in has subscribed to (`appCommandInvoked`, `documentSelectionChanged`…). @throws Error */
  push(event: string, data: Json): void {
    const subscription = this.subscriptions.get(event);
    if (subscription === undefined) throw new Error(`The add-in has not subscribed to ${event}.`);
    this.send(subscription, data, { type: RESPONSE_TYPE.event });
  }

  /** Resolves when the add-in listens to an event; office.js itself subscribes to some right after it is ready. */
  async subscribed(event: string): Promise<void> {
    if (this.subscriptions.has(event)) return;
    await new Promise<void>((resolve) => this.awaited.set(event, resolve));
  }

  /** Presses a button of the ribbon; resolves when the add-in says that its command is done. */
  async runCommand(name: string, control = 'button'): Promise<void> {
    const done = new Promise<void>((resolve) => this.commandsDone.push(resolve));
    this.push('appCommandInvoked', [control, name, JSON.stringify({ source: { id: control } })]);
    await done;
  }

  private async handle(message: XdmMessage): Promise<void> {
    switch (message._actionType) {
      case ACTION_TYPE.registerEvent:
        this.subscriptions.set(message._actionName, message);
        this.send(message, { Error: 0 });
        this.awaited.get(message._actionName)?.();
        break;
      case ACTION_TYPE.unregisterEvent:
        this.subscriptions.delete(message._actionName);
        this.send(message, { Error: 0 });
        break;
      default:
        await this.invoke(message);
    }
  }

  private async invoke(message: XdmMessage): Promise<void> {
    const { app, appId } = this.options;
    switch (message._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        this.send(message, appContext(app, appId, { ...this.options, readOnly: this.host.readOnly }));
        break;
      case 'ContextActivationManager_notifyHost':
        // Focus, keys, the address of the page: Office does not answer either.
        break;
      case 'executeMethod':
        await this.executeMethod(message, message._data as unknown as MethodCall);
        break;
      default:
        this.host.complain(`The simulator does not have ${message._actionName}.`);
        this.send(message, null, { error: ERROR_HANDLING_REQUEST });
    }
  }

  private async executeMethod(message: XdmMessage, { DdaMethod, ...request }: MethodCall): Promise<void> {
    const id = DdaMethod.DispatchId;
    if (id === COMMON_API_ID.executeRichApiRequest) {
      this.answerMethod(message, await this.executeRichApi(request));
      return;
    }
    const name = commonApiName(id);
    this.commonCalls[name] = (this.commonCalls[name] ?? 0) + 1;
    if (id === COMMON_API_ID.commandCompleted) {
      this.commandsDone.shift()?.();
      this.answerMethod(message, {});
      return;
    }
    if (this.host.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.host.latency));
    const method = this.options.commonApi?.[id];
    if (method === undefined) throw new Error(`The simulator does not have ${name} of the Common API.`);
    this.answerMethod(message, method(request));
  }

  private async executeRichApi({ ArrayData }: CommonApiRequest): Promise<CommonApiRequest> {
    const [, , , , body, , flags] = ArrayData as unknown as RichApiCall;
    const reply = await this.host.receive(body, flags);
    return reply.state === 'answered' ? { Data: [200, [], reply.body] } : { Error: REFUSED[reply.code] };
  }

  private answerMethod(message: XdmMessage, answer: CommonApiRequest): void {
    this.send(message, { Version: 1, Error: 0, ...answer });
  }

  private pushRichApiEvent({ type, target, payload }: HostEvent): void {
    // Office.js subscribes when the first handler is registered: before that nobody listens.
    if (!this.subscriptions.has('richApiMessage')) return;
    this.events += 1;
    const entry = [EVENT_CATEGORY, type, target, JSON.stringify(payload), `event${this.events}`, false];
    this.push('richApiMessage', { ArrayData: [entry] });
  }

  private send(
    { _actionName, _conversationId, _correlationId }: XdmMessage,
    data: Json,
    { error = 0, type = RESPONSE_TYPE.answer }: { error?: number; type?: number } = {},
  ): void {
    const response = {
      _messageType: 1,
      _actionName,
      _conversationId,
      _correlationId,
      _origin: '',
      _data: data,
      _errorCode: error,
      _responseType: type,
      _serializerVersion: 1,
    };
    this.post(JSON.stringify(response));
  }
}

/** Null where the text is not of the conversation: other scripts post messages too. */
function parse(text: string): XdmMessage | null {
  try {
    return JSON.parse(text) as XdmMessage | null;
  } catch {
    return null;
  }
}
