import { splice, type XmlElement } from '@/core/xml';
import { rewriteRun, type Cut } from './rewrite-run';

/** The part with all these stretches replaced, each run rewritten once. */
export function cutOut(xml: string, cuts: readonly Cut[]): string {
  const cutsOfRun = new Map<XmlElement, Cut[]>();
  for (const cut of cuts) {
    const { run } = cut.piece;
    cutsOfRun.set(run, [...(cutsOfRun.get(run) ?? []), cut]);
  }
  const replacements = Array.from(cutsOfRun, ([run, ofRun]) =>
    rewriteRun(
      xml,
      run,
      ofRun.sort((one, other) => one.from - other.from),
    ),
  );
  return splice(xml, replacements);
}
