import { openOnBridge, openOnline, type OfficeClient } from '../client';
import type { RichApiHost } from '../protocol';
import type { OfficeApp } from './requirement-sets';

interface Transport {
  readonly transport: string;
  readonly open: (app: OfficeApp, host: RichApiHost) => Promise<OfficeClient>;
}

/** For tests of what must be the same however the texts travel. */
export const BOTH_TRANSPORTS: readonly Transport[] = [
  { transport: 'the native bridge', open: (app, host) => Promise.resolve(openOnBridge(app, host)) },
  { transport: 'Office on the web', open: openOnline },
];
