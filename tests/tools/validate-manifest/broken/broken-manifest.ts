import type { Site } from '#tools/validate-manifest';

/** A mistake made in the real manifest. */
export interface BrokenManifest {
  readonly title: string;
  /** What stands in the manifest, and what somebody wrote instead. */
  readonly change: readonly [from: string, to: string];
  /** Is it written wherever `from` stands? Else only at the first place. */
  readonly everywhere?: boolean;
  /** The site, where it is not that of the repository. */
  readonly site?: Site;
  /** `the line as it now stands ← rule: message`, for each problem. */
  readonly problems: readonly string[];
}
