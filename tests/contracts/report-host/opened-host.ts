import type { ReportHost } from '@/core/marks';

/** A document behind the port, and what it is once it is saved. */
export interface OpenedHost {
  readonly host: ReportHost;
  readonly toBytes: () => Uint8Array;
  readonly close: () => void;
}

export type OpenHost = (bytes: Uint8Array) => Promise<OpenedHost>;
