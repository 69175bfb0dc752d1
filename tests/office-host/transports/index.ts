/**
 * Transports: how the texts of the protocol travel between office.js and a host.
 * In: a RichApiHost, the Common API as a table.  Out: a native bridge; the page of Office on the web.
 * Knows nothing of Word, Excel, Node or the DOM.
 */
export type { AppOptions } from './app-context';
export { DEFAULT_LOCALE } from './app-context';
export { COMMON_API_ID, type CommonApi, type CommonApiRequest, type CommonEvents } from './dispatched-calls';
export { connectBridge } from './native-bridge';
export { isSetSupported, REQUIREMENT_SETS, type OfficeApp, type RequirementSets } from './requirement-sets';
export { settingsCalls } from './settings-calls';
export { XdmHost } from './xdm-host';
