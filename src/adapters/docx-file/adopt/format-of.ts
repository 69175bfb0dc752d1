import type { XmlElement } from '@/core/xml';
import type { LoadedDocx } from '../load-docx';
import { findPlaceholderStyle } from '../marks/placeholder-style';
import type { PlacedControl } from '../paragraphs/read-paragraph';
import { isWord, wordChild, wordValue } from '../word-element';
import { prefixOf } from './prefix-of';

/** What the properties of a paragraph's end have beside formatting, and what no new run begins with. */
const NO_FORMAT: ReadonlySet<string> = new Set(['ins', 'del', 'moveFrom', 'moveTo', 'rPrChange']);
/** What says nothing of how a text looks. */
const NO_LOOK: ReadonlySet<string> = new Set(['lang', 'noProof']);

/**
 * The run properties, as XML, of what is typed into an open control: its own, else those of its invitation without
 * the grey, else those of the text beside it, else those of its paragraph.
 */
export function formatOf({ opened, main }: LoadedDocx, open: PlacedControl, xml: string): string {
  const { control, holder, parent, paragraph } = open;
  const grey = findPlaceholderStyle(opened, main.part);
  const owners = [
    wordChild(control, 'sdtPr'),
    holder.children.find((child) => isWord(child, 'r')),
    runBeside(parent, control),
    wordChild(paragraph, 'pPr'),
  ];
  const formats = owners.map((owner) => (owner === undefined ? undefined : wordChild(owner, 'rPr')));
  const kept = (format: XmlElement) => format.children.filter((child) => isFormat(child, grey));
  const found = formats.find((format) => format !== undefined && kept(format).some(isLook));
  if (found === undefined) return '';
  const name = `${prefixOf(found)}rPr`;
  const inner = kept(found).map(({ start, end }) => xml.slice(start, end));
  return `<${name}>${inner.join('')}</${name}>`;
}

/** The nearest run before the control, else the nearest one behind it. */
function runBeside({ children }: XmlElement, control: XmlElement): XmlElement | undefined {
  const runs = children.filter((child) => isWord(child, 'r') && wordChild(child, 't') !== undefined);
  return (
    runs.filter(({ start }) => start < control.start).at(-1) ??
    runs.find(({ start }) => start > control.start)
  );
}

function isFormat(property: XmlElement, grey: string | null): boolean {
  if (NO_FORMAT.has(property.local)) return false;
  return !isWord(property, 'rStyle') || wordValue(property) !== grey;
}

function isLook({ local, attributes }: XmlElement): boolean {
  if (local === 'rFonts') return attributes.some((attribute) => attribute.local !== 'hint');
  return !NO_LOOK.has(local);
}
