import { HostError, type Json, type ObjectType, type Scalar } from '../../protocol';
import { isOn, lookUp } from '../parts/effective';
import { ensureChild, setChildValue } from '../xml/child-order';
import { isWord, setWordAttribute, type Element } from '../xml/word-xml';
import { booleanOf, numberOf, textOf } from './arguments';
import type { FontTarget, WordObjects } from './word-objects';

type Properties = readonly Element[];

/** How one property reads and is written in `w:rPr`. */
interface FontProperty {
  /** Where the runs differ. */
  readonly mixed: Json;
  readonly read: (properties: Properties) => Json;
  readonly write: (properties: Element, value: Json) => void;
}

const UNDERLINES = [
  ['None', 'none'],
  ['Single', 'single'],
  ['Word', 'words'],
  ['Double', 'double'],
  ['Thick', 'thick'],
  ['Dotted', 'dotted'],
  ['DashLine', 'dash'],
  ['DotDashLine', 'dotDash'],
  ['TwoDotDashLine', 'dotDotDash'],
  ['Wave', 'wave'],
] as const;
/** `w:highlight` by the colours the client gives. */
const HIGHLIGHTS = [
  ['#FFFF00', 'yellow'],
  ['#00FF00', 'green'],
  ['#00FFFF', 'cyan'],
  ['#FF00FF', 'magenta'],
  ['#0000FF', 'blue'],
  ['#FF0000', 'red'],
  ['#808080', 'darkGray'],
  ['#C0C0C0', 'lightGray'],
  ['#000000', 'black'],
] as const;

const PROPERTIES: Readonly<Record<string, FontProperty>> = {
  Name: {
    mixed: '',
    read: (properties) => lookUp(properties, 'rFonts', 'ascii') ?? 'Times New Roman',
    write(properties, value) {
      const name = textOf(value, 'Font.Name');
      const fonts = ensureChild(properties, 'rFonts');
      for (const script of ['ascii', 'hAnsi', 'eastAsia', 'cs']) {
        setWordAttribute(fonts, script, name);
        fonts.removeAttributeNS(fonts.namespaceURI, `${script}Theme`);
      }
    },
  },
  Size: {
    mixed: null,
    read: (properties) => Number(lookUp(properties, 'sz') ?? '20') / 2,
    write(properties, value) {
      const size = numberOf(value, 'Font.Size');
      if (size < 1 || size > 1638) throw new HostError('InvalidArgument', 'Font.Size');
      setChildValue(properties, 'sz', `${Math.round(size * 2)}`);
      setChildValue(properties, 'szCs', `${Math.round(size * 2)}`);
    },
  },
  Bold: toggle('b', 'bCs'),
  Italic: toggle('i', 'iCs'),
  StrikeThrough: toggle('strike'),
  DoubleStrikeThrough: toggle('dstrike'),
  Subscript: position('subscript'),
  Superscript: position('superscript'),
  Color: {
    mixed: '',
    read(properties) {
      const color = lookUp(properties, 'color') ?? 'auto';
      return color === 'auto' ? '#000000' : `#${color.toUpperCase()}`;
    },
    write: (properties, value) => setChildValue(properties, 'color', hex(value, 'Font.Color').slice(1)),
  },
  Underline: {
    mixed: 'Mixed',
    read(properties) {
      const written = lookUp(properties, 'u') ?? 'none';
      return UNDERLINES.find(([, value]) => value === written)?.[0] ?? 'Mixed';
    },
    write(properties, value) {
      const underline = UNDERLINES.find(([name]) => name === value);
      if (underline === undefined) throw new HostError('InvalidArgument', 'Font.Underline');
      setChildValue(properties, 'u', underline[1]);
    },
  },
  HighlightColor: {
    mixed: '',
    read(properties) {
      const written = lookUp(properties, 'highlight');
      return HIGHLIGHTS.find(([, value]) => value === written)?.[0] ?? null;
    },
    write(properties, value) {
      const wanted = value === null ? null : textOf(value, 'Font.HighlightColor').toLowerCase();
      const color = HIGHLIGHTS.find((pair) => pair.some((one) => one.toLowerCase() === wanted));
      if (color === undefined && wanted !== null)
        throw new HostError('InvalidArgument', 'Font.HighlightColor');
      setChildValue(properties, 'highlight', color?.[1] ?? null);
    },
  },
};

/** The look of runs, read through their styles, written to the runs themselves. */
export function fontType({ document }: WordObjects): ObjectType<FontTarget> {
  const scalarOf = ({ mixed, read, write }: FontProperty): Scalar<FontTarget> => ({
    get({ holders }) {
      const values = holders().map((holder) => read(document.formats.ofRun(holder)));
      const [first = read([document.styles.defaults('rPr')].filter((one) => one !== null))] = values;
      return values.every((value) => value === first) ? first : mixed;
    },
    set({ holders }, value) {
      for (const holder of holders()) write(propertiesOf(holder), value);
    },
  });
  return {
    name: 'Font',
    isKept: true,
    scalars: Object.fromEntries(
      Object.entries(PROPERTIES).map(([name, property]) => [name, scalarOf(property)]),
    ),
  };
}

function propertiesOf(holder: Element): Element {
  return ensureChild(isWord(holder, 'p') ? ensureChild(holder, 'pPr') : holder, 'rPr');
}

function toggle(...names: readonly [string, ...string[]]): FontProperty {
  return {
    mixed: null,
    read: (properties) => isOn(properties, names[0]),
    write(properties, value) {
      const isSet = booleanOf(value, `Font.${names[0]}`);
      for (const name of names) {
        setChildValue(properties, name, null);
        const element = ensureChild(properties, name);
        if (!isSet) setWordAttribute(element, 'val', '0');
      }
    },
  };
}

function position(name: 'subscript' | 'superscript'): FontProperty {
  return {
    mixed: null,
    read: (properties) => lookUp(properties, 'vertAlign') === name,
    write: (properties, value) =>
      setChildValue(properties, 'vertAlign', booleanOf(value, `Font.${name}`) ? name : 'baseline'),
  };
}

/** `#RRGGBB`. @throws HostError InvalidArgument */
function hex(value: Json, where: string): string {
  const text = textOf(value, where);
  if (!/^#[0-9A-Fa-f]{6}$/.test(text)) throw new HostError('InvalidArgument', where);
  return text.toUpperCase();
}
