import { toMarkText, type Adoption, type AdoptionOutcome } from '@/core/marks';
import type { XmlElement } from '@/core/xml';
import { ControlIds, readControlIds } from '../control-ids';
import { controlXml } from '../control-xml';
import type { LoadedDocx } from '../load-docx';
import type { BodyParagraph } from '../paragraphs/read-paragraph';
import { textXml } from '../text-xml';
import { claimBlanks, type Claim } from './claim-blanks';
import { cutOut } from './cut-out';
import { runAround, type Cut } from './rewrite-run';

/**
 * The main document with blanks turned into marks; `paragraphs` are those of its body. A mark takes the place and
 * the run properties of the blank's first run; runs are taken apart at the blank's ends; what stands between the
 * blank's runs stands after the mark.
 */
export function adoptInParagraphs(
  { main: { xml }, stories }: LoadedDocx,
  paragraphs: readonly BodyParagraph[],
  adoptions: readonly Adoption[],
): { readonly xml: string; readonly outcome: AdoptionOutcome } {
  const { claims, found: adopted, left } = claimBlanks(paragraphs, adoptions);
  const ids = new ControlIds(new Set(stories.flatMap((story) => readControlIds(story.scan.xml))));
  const cuts = claims.flatMap((claim) => cutsOf(claim, ids.next(), xml));
  return { xml: cutOut(xml, cuts), outcome: { adopted, left } };
}

function cutsOf({ place: adoption, stretches }: Claim<Adoption>, id: number, xml: string): readonly Cut[] {
  const [first, ...others] = stretches;
  const { run, holder } = first.piece;
  const text = textXml(prefixOf(run), toMarkText(adoption.text));
  const naming = { prefix: prefixOf(holder), namespace: holder.namespace };
  const control = controlXml({ ...adoption, id }, runAround(xml, run, text), naming);
  return [
    { ...first, text: '', control },
    ...others.map((stretch) => ({ ...stretch, text: '', control: null })),
  ];
}

function prefixOf({ prefix }: XmlElement): string {
  return prefix === '' ? '' : `${prefix}:`;
}
