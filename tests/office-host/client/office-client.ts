import type { DOMWindow } from 'jsdom';
import type { RichApiHost } from '../protocol';

/** The real client, loaded into a window of its own and put where add-in code looks for it. */
export interface OfficeClient {
  /** @throws Error what the host complained of: a bug of the simulator, or something it does not have */
  close(): void;
}

interface OfficeExtensionSwitches {
  readonly Utility: { _synchronousCleanup: boolean };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

/**
 * Makes what the client's window holds under these names global, until it is closed; then what was there before is
 * there again, such as another client that was opened earlier.
 */
export function makeGlobal(window: DOMWindow, names: readonly string[], host: RichApiHost): OfficeClient {
  const inWindow = window as unknown as Readonly<Record<string, unknown>>;
  makeStrict(inWindow['OfficeExtension'] as OfficeExtensionSwitches);
  const before = names.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
  for (const name of names) Object.assign(globalThis, { [name]: inWindow[name] });
  return {
    close() {
      for (const [name, descriptor] of before) {
        if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
        else Object.defineProperty(globalThis, name, descriptor);
      }
      window.close();
      const complaints = host.takeComplaints();
      if (complaints.length > 0) throw new Error(complaints.join('\n'));
    },
  };
}

function makeStrict({ Utility, CommonUtility }: OfficeExtensionSwitches): void {
  // Otherwise the clean-up comes when a test is long over.
  Utility._synchronousCleanup = true;
  // As shipped the client sets this switch in the wrong place and never checks requirement sets.
  CommonUtility._doApiNotSupportedCheck = true;
}
