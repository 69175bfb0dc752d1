import { toMarkText, toOneLine, type Adoption, type TypedEdit, type TypedPlace } from '@/core/marks';
import { splice, type Replacement, type Span, type XmlElement } from '@/core/xml';
import { controlXml } from '../control-xml';
import type { LoadedDocx } from '../load-docx';
import { textXml } from '../text-xml';
import { isWord, wordChild } from '../word-element';
import type { ControlClaim } from './claim-blanks';
import { formatOf } from './format-of';
import { prefixOf } from './prefix-of';

/** The open control as a mark. Of one around a paragraph, the paragraph stays, and the mark stands in it. */
export function becomeMark(
  loaded: LoadedDocx,
  claim: ControlClaim<Adoption>,
  mark: Adoption & { readonly id: number },
): Replacement {
  const { open, source } = claim;
  const { control, holder } = open;
  const naming = { prefix: prefixOf(control), namespace: control.namespace };
  const run = runOf(loaded, claim, toMarkText(mark.text));
  if (holder === wordChild(control, 'sdtContent')) {
    const inner = withRuns(source.xml, holder, run).inner;
    return inPlaceOf(control, controlXml(mark, inner, naming));
  }
  const paragraph = withRuns(source.xml, holder, controlXml(mark, run, naming)).outer;
  const { start, end } = wordChild(control, 'sdtContent')?.inner ?? holder;
  const around = source.xml.slice(start, holder.start) + paragraph + source.xml.slice(holder.end, end);
  return inPlaceOf(control, around);
}

/** The open control with words typed into it: it waits no more. */
export function typeInto(loaded: LoadedDocx, claim: ControlClaim<TypedEdit>): Replacement {
  const { control, holder } = claim.open;
  const { xml } = claim.source;
  const { outer } = withRuns(xml, holder, runOf(loaded, claim, toOneLine(claim.place.text)));
  const waits = wordChild(control, 'sdtPr')?.children.filter((each) => isWord(each, 'showingPlcHdr')) ?? [];
  const changes = [...waits.map((each) => inPlaceOf(each, '')), inPlaceOf(holder, outer)];
  const shifted = changes.map(({ start, end, text }) => {
    return { start: start - control.start, end: end - control.start, text };
  });
  return inPlaceOf(control, splice(xml.slice(control.start, control.end), shifted));
}

function runOf(loaded: LoadedDocx, { open, source }: ControlClaim<TypedPlace>, text: string): string {
  const prefix = prefixOf(open.control);
  return `<${prefix}r>${formatOf(loaded, open, source.xml)}${textXml(prefix, text)}</${prefix}r>`;
}

/** An element with other runs than it has: what else stands in it stays. */
function withRuns(
  xml: string,
  holder: XmlElement,
  runs: string,
): { readonly inner: string; readonly outer: string } {
  const { start, end } = holder.inner ?? { start: holder.end, end: holder.end };
  const old = holder.children.filter((child) => isWord(child, 'r'));
  const place = old[0]?.start ?? end;
  const changes = [{ start: place, end: place, text: runs }, ...old.map((run) => inPlaceOf(run, ''))];
  const shifted = changes.map((each) => ({ ...each, start: each.start - start, end: each.end - start }));
  const inner = splice(xml.slice(start, end), shifted);
  if (holder.inner !== null) {
    return { inner, outer: xml.slice(holder.start, start) + inner + xml.slice(end, holder.end) };
  }
  const tag = xml.slice(holder.start, holder.end);
  const name = `${prefixOf(holder)}${holder.local}`;
  return { inner, outer: `${tag.replace(/\/>$/, '>')}${inner}</${name}>` };
}

function inPlaceOf({ start, end }: Span, text: string): Replacement {
  return { start, end, text };
}
