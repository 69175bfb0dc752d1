import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM, VirtualConsole, type DOMWindow } from 'jsdom';
import type { RichApiHost } from '../protocol';
import {
  DEFAULT_LOCALE,
  XdmHost,
  type AppOptions,
  type CommonApi,
  type CommonEvents,
  type OfficeApp,
} from '../transports';
import { DIST, distScript } from './dist-script';
import { makeGlobal, type OfficeClient } from './office-client';

export interface OnlineOptions extends AppOptions {
  /** Custom XML parts, settings: what the document model answers. */
  readonly commonApi?: CommonApi;
  /** The user's moves, where the add-in is to hear of them. */
  readonly commonEvents?: CommonEvents;
}

/** A client that has gone through Office.onReady, with the page of Office on the web around it. */
export interface OnlineClient extends OfficeClient {
  readonly page: XdmHost;
}

const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const ORIGIN = 'https://localhost';
const APP_ID = 'app-1';

/**
 * Boots the unmodified office.js as in Office on the web, with the whole handshake of a task pane and its parent
 * page. `Office`, `OfficeExtension` and `Word` or `Excel` are globals until it is closed. Needs real timers.
 */
export async function openOnline(
  app: OfficeApp,
  host: RichApiHost,
  { commonApi = {}, ...options }: OnlineOptions = {},
): Promise<OnlineClient> {
  const virtualConsole = new VirtualConsole();
  virtualConsole.on('jsdomError', (error) =>
    host.complain(`In the task pane: ${error.stack ?? error.message}`),
  );
  const dom = new JSDOM(`<!doctype html><script src="${CDN}office.debug.js"></script>`, {
    url: `${ORIGIN}/taskpane.html`,
    runScripts: 'outside-only',
    virtualConsole,
  });
  const { window } = dom;
  const run = (file: string): unknown => distScript(file).runInContext(dom.getInternalVMContext());
  serveScripts(window, run);
  const page = new XdmHost(host, { app, appId: APP_ID, commonApi, ...options }, (text) => {
    const message = new window.MessageEvent('message', { data: text, origin: ORIGIN });
    window.setTimeout(() => window.dispatchEvent(message), 0);
  });
  putInFrame(window, app, options.locale ?? DEFAULT_LOCALE, page);
  run('office.debug.js');
  const { Office } = window as unknown as { Office: { onReady(): Promise<unknown> } };
  await Office.onReady();
  // The last thing office.js does of its own accord.
  await page.subscribed('appCommandInvoked');
  return { page, ...makeGlobal(window, ['Office', 'OfficeExtension', app], host) };
}

/** What office.js loads by script tags comes from the package; no other address is there. */
function serveScripts(window: DOMWindow, run: (file: string) => unknown): void {
  const { head } = window.document;
  const append = head.appendChild.bind(head);
  head.appendChild = <Child extends Node>(child: Child): Child => {
    if (!(child instanceof window.HTMLScriptElement)) return append(child);
    const file = child.src.startsWith(CDN) ? child.src.slice(CDN.length) : '';
    const event = existsSync(join(DIST, file)) && file !== '' ? 'load' : 'error';
    window.setTimeout(() => {
      if (event === 'load') run(file);
      child.dispatchEvent(new window.Event(event));
    }, 0);
    return child;
  };
}

/** Makes a lone window look like a task pane in the page's iframe. */
function putInFrame(window: DOMWindow, app: OfficeApp, locale: string, page: XdmHost): void {
  window.name = JSON.stringify({
    baseFrameName: 'taskpane',
    hostInfo: `${app}$Web$16.00$${locale}$correlation$$disableLogging$0`,
    xdmInfo: `conversation-1|${APP_ID}|${ORIGIN}`,
    serializerVersion: '1',
  });
  const parent = {
    postMessage: (text: string) => window.setTimeout(() => page.receive(text), 0),
  };
  Object.defineProperty(window, 'parent', { value: parent, configurable: true });
  // JSDOM has none; office.js trusts a parent page of the same domain.
  Object.defineProperty(window.document, 'domain', { value: window.location.hostname, configurable: true });
}
