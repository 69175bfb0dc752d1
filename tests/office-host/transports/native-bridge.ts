import type { RefusalCode, Reply, RichApiHost } from '../protocol';

/** What office.js looks for as `_richApiNativeBridge` when a host file loads. */
export interface NativeBridge {
  /** Set by office.js. */
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

interface BridgeRequest {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

const EVENT_CATEGORY = 65_536;

/** The statuses that the XDM transport makes of the same refusals. */
const REFUSED_STATUS: Readonly<Record<RefusalCode, number>> = {
  AccessDenied: 401,
  ActivityLimitReached: 429,
  GeneralException: 500,
  InvalidOperationInCellEditMode: 400,
  InvalidOrTimedOutSession: 408,
  RequestPayloadSizeLimitExceeded: 400,
  ResponsePayloadSizeLimitExceeded: 400,
};

/**
 * The lightest transport: requests and events as texts, no Office.onReady and no Office.context. What the host
 * refuses comes back as an HTTP host would say it: a status and an error body.
 */
export function connectBridge(host: RichApiHost): NativeBridge {
  let events = 0;
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const { id, flags, message } = JSON.parse(text) as BridgeRequest;
      void host.receive(JSON.stringify(message.body), flags).then((reply) => {
        const answer = { id, type: 2, flags, message: { headers: {}, ...httpAnswer(reply) } };
        bridge.onMessageFromHost?.(JSON.stringify(answer));
      });
    },
  };
  host.onEvent = ({ type, target, payload }) => {
    events += 1;
    const entry = [EVENT_CATEGORY, type, target, JSON.stringify(payload), `event${events}`];
    bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [entry] } }));
  };
  return bridge;
}

function httpAnswer(reply: Reply): { statusCode: number; body: string } {
  if (reply.state === 'answered') return { statusCode: 200, body: reply.body };
  const { code, message } = reply;
  return { statusCode: REFUSED_STATUS[code], body: JSON.stringify({ error: { code, message } }) };
}
