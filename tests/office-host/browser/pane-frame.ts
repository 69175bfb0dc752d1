import type { RichApiHost } from '../protocol';
import {
  DEFAULT_LOCALE,
  XdmHost,
  type AppOptions,
  type CommonApi,
  type CommonEvents,
  type OfficeApp,
} from '../transports';

export interface PaneFrameOptions extends AppOptions {
  readonly app: OfficeApp;
  /** The add-in's page, `https:` and of the same host name as this page. */
  readonly url: string;
  readonly commonApi?: CommonApi;
  readonly commonEvents?: CommonEvents;
}

const APP_ID = 'app-1';

/** Runs on the page around the pane: opens an add-in in a frame as Office on the web does, and answers it. */
export function openPaneFrame(host: RichApiHost, { app, url, ...options }: PaneFrameOptions): XdmHost {
  const { origin } = new URL(url);
  const hostInfo = `${app}$Web$16.00$${options.locale ?? DEFAULT_LOCALE}$correlation$$disableLogging$0`;
  const frame = document.createElement('iframe');
  frame.name = JSON.stringify({
    baseFrameName: 'taskpane',
    hostInfo,
    xdmInfo: `conversation-1|${APP_ID}|${location.origin}`,
    serializerVersion: '1',
  });
  frame.src = `${url}?_host_Info=${hostInfo}`;
  const page = new XdmHost(host, { app, appId: APP_ID, ...options }, (text) =>
    frame.contentWindow?.postMessage(text, origin),
  );
  window.addEventListener('message', ({ source, origin: from, data }) => {
    if (source === frame.contentWindow && from === origin) page.receive(data as string);
  });
  document.body.append(frame);
  return page;
}
