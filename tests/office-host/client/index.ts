/**
 * Client: the real office.js from npm, loaded against a host of ours.
 * In: an application's name, a RichApiHost.  Out: the globals an add-in uses, until the client is closed.
 * Knows nothing of the object models.
 */
export { DIST } from './dist-script';
export { openOnBridge, type BridgeOptions } from './open-on-bridge';
export { openOnline, type OnlineClient, type OnlineOptions } from './open-online';
export type { OfficeClient } from './office-client';
