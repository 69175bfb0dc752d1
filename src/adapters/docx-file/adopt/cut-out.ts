import type { Replacement, XmlElement } from '@/core/xml';
import { rewriteRun, type Cut } from './rewrite-run';

/** The changes to a part's XML after which all these stretches are replaced, each run rewritten once. */
export function cutOut(xml: string, cuts: readonly Cut[]): readonly Replacement[] {
  const cutsOfRun = new Map<XmlElement, Cut[]>();
  for (const cut of cuts) {
    const { run } = cut.piece;
    cutsOfRun.set(run, [...(cutsOfRun.get(run) ?? []), cut]);
  }
  return Array.from(cutsOfRun, ([run, ofRun]) =>
    rewriteRun(
      xml,
      run,
      ofRun.sort((one, other) => one.from - other.from),
    ),
  );
}
