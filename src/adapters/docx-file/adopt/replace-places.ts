import type { PartChanges } from '@/adapters/opc-package';
import type { TypedPlace } from '@/core/marks';
import { splice, type Replacement } from '@/core/xml';
import type { LoadedDocx } from '../load-docx';
import type { StorySource } from '../paragraphs/story-source';
import type { Claim, ControlClaim } from './claim-blanks';
import { cutOut } from './cut-out';
import type { Cut } from './rewrite-run';

/** How the places of a writing become what they are to be. */
interface Writing<Place extends TypedPlace> {
  readonly cutsOf: (claim: Claim<Place>) => readonly Cut[];
  readonly fill: (claim: ControlClaim<Place>) => Replacement;
}

/** The parts to change so that all that was claimed is replaced; all other parts stay as they are stored. */
export function replacePlaces<Place extends TypedPlace>(
  { opened }: LoadedDocx,
  claims: readonly Claim<Place>[],
  controls: readonly ControlClaim<Place>[],
  { cutsOf, fill }: Writing<Place>,
): PartChanges {
  const sources = new Set<StorySource>([...claims, ...controls].map(({ source }) => source));
  return new Map(
    Array.from(sources, (source): [string, Uint8Array] => {
      const { part, xml } = source;
      const isOfPart = (claim: { readonly source: StorySource }) => claim.source === source;
      const cuts = claims.filter(isOfPart).flatMap(cutsOf);
      const changed = splice(xml, [...cutOut(xml, cuts), ...controls.filter(isOfPart).map(fill)]);
      return [part, opened.encode(part, changed)];
    }),
  );
}
