import { JSDOM } from 'jsdom';
import type { RichApiHost } from '../protocol';
import {
  connectBridge,
  isSetSupported,
  REQUIREMENT_SETS,
  type OfficeApp,
  type RequirementSets,
} from '../transports';
import { distScript } from './dist-script';
import { makeGlobal, type OfficeClient } from './office-client';

export type { OfficeClient } from './office-client';

export interface BridgeOptions {
  /** Laid over the sets the npm build knows; a member above them is ApiNotFound. */
  readonly requirementSets?: RequirementSets;
}

/**
 * Loads the unmodified host file of office.js against a host, over the native bridge. `Word` or `Excel` and
 * `OfficeExtension` are globals until it is closed; there is no `Office`.
 */
export function openOnBridge(
  app: OfficeApp,
  host: RichApiHost,
  { requirementSets }: BridgeOptions = {},
): OfficeClient {
  const dom = new JSDOM('<!doctype html>', {
    url: 'https://localhost/taskpane.html',
    runScripts: 'outside-only',
  });
  Object.assign(dom.window, { _richApiNativeBridge: connectBridge(host) });
  distScript(`${app.toLowerCase()}-web-16.00.debug.js`).runInContext(dom.getInternalVMContext());
  const sets = { ...REQUIREMENT_SETS[app], ...requirementSets };
  // All that the client asks of an `Office` when it checks requirement sets.
  const requirements = {
    isSetSupported: (name: string, version?: number | string) => isSetSupported(sets, name, version),
  };
  Object.assign(dom.window, { Office: { context: { requirements } } });
  return makeGlobal(dom.window, [app, 'OfficeExtension'], host);
}
