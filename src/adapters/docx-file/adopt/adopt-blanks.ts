import type { PartChanges } from '@/adapters/opc-package';
import { toMarkText, type Adoption, type AdoptionOutcome } from '@/core/marks';
import { ControlIds, readControlIds } from '../control-ids';
import { controlXml } from '../control-xml';
import type { LoadedDocx } from '../load-docx';
import type { StoryParagraph } from '../paragraphs/read-paragraph';
import { textXml } from '../text-xml';
import { claimBlanks, type Claim } from './claim-blanks';
import { becomeMark } from './fill-control';
import { prefixOf } from './prefix-of';
import { replacePlaces } from './replace-places';
import { runAround, type Cut } from './rewrite-run';

/**
 * The parts to change so that blanks are marks; `paragraphs` are those of the document. A mark takes the place and
 * the run properties of the blank's first run; runs are taken apart at the blank's ends; what stands between the
 * blank's runs stands after the mark.
 */
export function adoptBlanks(
  loaded: LoadedDocx,
  paragraphs: readonly StoryParagraph[],
  adoptions: readonly Adoption[],
): { readonly changes: PartChanges; readonly outcome: AdoptionOutcome } {
  const { claims, controls, found: adopted, left } = claimBlanks(paragraphs, adoptions);
  const ids = new ControlIds(new Set(loaded.stories.flatMap((story) => readControlIds(story.scan.xml))));
  const idOf = new Map([...claims, ...controls].map(({ place }) => [place, ids.next()]));
  const markOf = (place: Adoption) => ({ ...place, id: idOf.get(place) ?? 0 });
  const changes = replacePlaces(loaded, claims, controls, {
    cutsOf: (claim) => cutsOf(claim, markOf(claim.place)),
    fill: (claim) => becomeMark(loaded, claim, markOf(claim.place)),
  });
  return { changes, outcome: { adopted, left } };
}

function cutsOf(
  { source: { xml }, stretches }: Claim<Adoption>,
  mark: Adoption & { readonly id: number },
): readonly Cut[] {
  const [first, ...others] = stretches;
  const { run, holder } = first.piece;
  const text = textXml(prefixOf(run), toMarkText(mark.text));
  const naming = { prefix: prefixOf(holder), namespace: holder.namespace };
  const control = controlXml(mark, runAround(xml, run, text), naming);
  return [
    { ...first, text: '', control },
    ...others.map((stretch) => ({ ...stretch, text: '', control: null })),
  ];
}
