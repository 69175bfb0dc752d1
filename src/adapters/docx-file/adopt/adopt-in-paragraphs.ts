import { toMarkText, type Adoption, type AdoptionOutcome } from '@/core/marks';
import { splice, type XmlElement } from '@/core/xml';
import { ControlIds, readControlIds } from '../control-ids';
import { controlXml } from '../control-xml';
import type { LoadedDocx } from '../load-docx';
import type { BodyParagraph } from '../paragraphs/read-paragraph';
import { textXml } from '../text-xml';
import { claimBlanks, type Claim } from './claim-blanks';
import { rewriteRun, runAround, type Cut } from './rewrite-run';

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
  const { claims, outcome } = claimBlanks(paragraphs, adoptions);
  const ids = new ControlIds(new Set(stories.flatMap((story) => readControlIds(story.scan.xml))));
  const cutsOfRun = new Map<XmlElement, Cut[]>();
  for (const cut of claims.flatMap((claim) => cutsOf(claim, ids.next(), xml))) {
    const { run } = cut.piece;
    cutsOfRun.set(run, [...(cutsOfRun.get(run) ?? []), cut]);
  }
  const replacements = Array.from(cutsOfRun, ([run, cuts]) =>
    rewriteRun(
      xml,
      run,
      cuts.sort((one, other) => one.from - other.from),
    ),
  );
  return { xml: splice(xml, replacements), outcome };
}

function cutsOf({ adoption, stretches }: Claim, id: number, xml: string): readonly Cut[] {
  const [first, ...others] = stretches;
  const { run, holder } = first.piece;
  const text = textXml(prefixOf(run), toMarkText(adoption.text));
  const naming = { prefix: prefixOf(holder), namespace: holder.namespace };
  const control = controlXml({ ...adoption, id }, runAround(xml, run, text), naming);
  return [{ ...first, control }, ...others.map((stretch) => ({ ...stretch, control: null }))];
}

function prefixOf({ prefix }: XmlElement): string {
  return prefix === '' ? '' : `${prefix}:`;
}
