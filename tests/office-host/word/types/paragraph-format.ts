import { HostError, type Json, type Scalar } from '../../protocol';
import { lookUp } from '../parts/effective';
import { ensureChild, setChildValue } from '../xml/child-order';
import { setWordAttribute, wordChild, type Element } from '../xml/word-xml';
import { numberOf, oneOf } from './arguments';
import type { WordObjects } from './word-objects';

const TWIPS = 20;
const BODY_LEVEL = 10;
const ALIGNMENTS = [
  ['Left', 'left'],
  ['Centered', 'center'],
  ['Right', 'right'],
  ['Justified', 'both'],
  ['Left', 'start'],
  ['Right', 'end'],
  ['Justified', 'distribute'],
] as const;

/** How one measure in points stands in an attribute of `w:ind` or `w:spacing`. */
interface Measure {
  readonly element: 'ind' | 'spacing';
  readonly attribute: string;
  /** Attributes that would overrule it. */
  readonly stronger: readonly string[];
}

const MEASURES: Readonly<Record<string, Measure>> = {
  LeftIndent: { element: 'ind', attribute: 'left', stronger: ['leftChars', 'start', 'startChars'] },
  RightIndent: { element: 'ind', attribute: 'right', stronger: ['rightChars', 'end', 'endChars'] },
  SpaceBefore: { element: 'spacing', attribute: 'before', stronger: ['beforeLines', 'beforeAutospacing'] },
  SpaceAfter: { element: 'spacing', attribute: 'after', stronger: ['afterLines', 'afterAutospacing'] },
};

/** Scalars of a paragraph's own look: read through its style, written to the paragraph. Points, as in the client. */
export function paragraphFormatScalars(objects: WordObjects): Readonly<Record<string, Scalar<Element>>> {
  const { formats } = objects.document;
  const valueOf = (paragraph: Element, name: string, attribute?: string) =>
    lookUp(formats.ofParagraph(paragraph), name, attribute);
  const measures = Object.entries(MEASURES).map(([name, measure]) => [
    name,
    {
      get: (paragraph: Element) =>
        Number(valueOf(paragraph, measure.element, measure.attribute) ?? '0') / TWIPS,
      set: (paragraph: Element, value: Json) =>
        setMeasure(paragraph, measure, numberOf(value, `Paragraph.${name}`)),
    },
  ]);
  return {
    ...(Object.fromEntries(measures) as Record<string, Scalar<Element>>),
    Alignment: alignmentScalar(objects, 'Paragraph.Alignment', (paragraph: Element) => [paragraph]),
    FirstLineIndent: {
      get(paragraph) {
        const hanging = valueOf(paragraph, 'ind', 'hanging');
        if (hanging !== null) return -Number(hanging) / TWIPS;
        return Number(valueOf(paragraph, 'ind', 'firstLine') ?? '0') / TWIPS;
      },
      set(paragraph, value) {
        const points = numberOf(value, 'Paragraph.FirstLineIndent');
        const attribute = points < 0 ? 'hanging' : 'firstLine';
        const stronger = ['firstLineChars', 'hangingChars', points < 0 ? 'firstLine' : 'hanging'];
        setMeasure(paragraph, { element: 'ind', attribute, stronger }, Math.abs(points));
      },
    },
    LineSpacing: {
      get: (paragraph) => Number(valueOf(paragraph, 'spacing', 'line') ?? '240') / TWIPS,
      set(paragraph, value) {
        const points = numberOf(value, 'Paragraph.LineSpacing');
        setMeasure(paragraph, { element: 'spacing', attribute: 'line', stronger: [] }, points);
        setWordAttribute(ensureChild(propertiesOf(paragraph), 'spacing'), 'lineRule', 'auto');
      },
    },
    OutlineLevel: {
      get(paragraph) {
        const written = valueOf(paragraph, 'outlineLvl');
        return written === null ? BODY_LEVEL : Number(written) + 1;
      },
      set(paragraph, value) {
        const level = numberOf(value, 'Paragraph.OutlineLevel');
        if (!Number.isInteger(level) || level < 1 || level > BODY_LEVEL) {
          throw new HostError('InvalidArgument', 'Paragraph.OutlineLevel');
        }
        setChildValue(propertiesOf(paragraph), 'outlineLvl', `${level - 1}`);
      },
    },
    IsListItem: {
      get(paragraph) {
        const numberings = formats.ofParagraph(paragraph).map((one) => wordChild(one, 'numPr'));
        const present = numberings.filter((one) => one !== null);
        return (lookUp(present, 'numId') ?? '0') !== '0';
      },
    },
  };
}

/** The alignment of the paragraphs an object has; `Mixed` where they differ. */
export function alignmentScalar<Target>(
  { document: { formats } }: WordObjects,
  where: string,
  paragraphsOf: (target: Target) => readonly Element[],
): Scalar<Target> {
  return {
    get(target) {
      const values = paragraphsOf(target).map((one) => lookUp(formats.ofParagraph(one), 'jc') ?? 'left');
      const [first = 'left'] = values;
      if (values.some((value) => value !== first)) return 'Mixed';
      return ALIGNMENTS.find(([, value]) => value === first)?.[0] ?? 'Unknown';
    },
    set(target, value) {
      const names = ALIGNMENTS.map(([one]) => one);
      const name = oneOf(value, names, where);
      const written = ALIGNMENTS.find(([one]) => one === name)?.[1] ?? null;
      for (const paragraph of paragraphsOf(target)) setChildValue(propertiesOf(paragraph), 'jc', written);
    },
  };
}

function setMeasure(paragraph: Element, { element, attribute, stronger }: Measure, points: number): void {
  const one = ensureChild(propertiesOf(paragraph), element);
  for (const name of stronger) one.removeAttributeNS(one.namespaceURI, name);
  setWordAttribute(one, attribute, `${Math.round(points * TWIPS)}`);
}

function propertiesOf(paragraph: Element): Element {
  return ensureChild(paragraph, 'pPr');
}
