import type { Manifest, ManifestElement } from './manifest';

/** What the build offers, for the manifest to name. */
export interface Site {
  /** File names. */
  readonly pages: readonly string[];
  /** The bytes of a file in the folder of icons; null where there is none. */
  readonly readIcon: (name: string) => Uint8Array | null;
}

/** Where a manifest breaks a rule, and how. */
export interface Fault {
  readonly at: ManifestElement;
  /** A sentence without its full stop. */
  readonly message: string;
}

export interface Rule {
  readonly name: string;
  /** What goes wrong in Office where the rule is broken. */
  readonly why: string;
  readonly check: (manifest: Manifest, site: Site) => readonly Fault[];
}

/** A broken rule, ready to be printed. */
export interface Problem {
  readonly rule: string;
  /** Line in the file, from 1. */
  readonly line: number;
  readonly message: string;
  readonly why: string;
}
