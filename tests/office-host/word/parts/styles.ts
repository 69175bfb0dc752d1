import { HostError } from '../../protocol';
import { ensureChild, setChildValue } from '../xml/child-order';
import { createWord, wordAttribute, wordChild, wordChildren, type Element } from '../xml/word-xml';

export type StyleType = 'paragraph' | 'character' | 'table';

/** Word's own styles as its client names them (`Word.Style`), by type; the names in a file are told from these. */
const BUILT_IN: Readonly<Record<StyleType, readonly string[]>> = {
  paragraph: [
    ...['Normal', 'Title', 'Subtitle', 'NoSpacing', 'ListParagraph', 'Quote', 'IntenseQuote', 'TocHeading'],
    ...['Header', 'Footer', 'Caption', 'FootnoteText', 'EndnoteText', 'Bibliography'],
    ...Array.from({ length: 9 }, (_, index) => `Heading${index + 1}`),
    ...Array.from({ length: 9 }, (_, index) => `Toc${index + 1}`),
  ],
  character: [
    ...[
      'FootnoteReference',
      'EndnoteReference',
      'Hyperlink',
      'Strong',
      'Emphasis',
      'SubtleEmphasis',
      'BookTitle',
    ],
    ...['IntenseEmphasis', 'SubtleReference', 'IntenseReference', 'PlaceholderText'],
  ],
  table: [
    'TableGrid',
    'TableGridLight',
    'PlainTable1',
    'PlainTable2',
    'PlainTable3',
    'PlainTable4',
    'PlainTable5',
  ],
};
/** Not in `Word.Style`, but made by Word with an empty control. */
const NOT_IN_CLIENT = 'PlaceholderText';
/** Names that a file has in small letters (ECMA-376, latent styles). */
const SMALL = /^(heading|toc|header|footer|caption|footnote|endnote)\b/;

/** The styles of a document, those included that Word brings itself. */
export class Styles {
  /** Both give the root of the part with the styles; `read` null where the document has none. */
  constructor(
    private readonly read: () => Element | null,
    private readonly write: () => Element,
  ) {}

  /** What a reader of Word sees as the style's name. */
  nameOf(id: string | null, type: StyleType): string {
    const style = id === null ? this.defaultOf(type) : this.byId(id, type);
    const name = style === null ? 'Normal' : nameOf(style);
    return builtInOf(name, type) === null ? name : name.charAt(0).toUpperCase() + name.slice(1);
  }

  /** As the client names Word's own styles; `Other` for one that is not. */
  builtInOf(id: string | null, type: StyleType): string {
    return builtInOf(this.nameOf(id, type), type) ?? 'Other';
  }

  /** The id of a style by its name; one of Word's own is added where the document lacks it. @throws HostError InvalidArgument */
  idOfName(name: string, type: StyleType, where: string): string {
    const exact = this.all(type).find((style) => nameOf(style) === name);
    const known = exact ?? this.all(type).find((style) => plain(nameOf(style)) === plain(name));
    if (known !== undefined) return wordAttribute(known, 'styleId') ?? '';
    const builtIn = builtInOf(name, type);
    if (builtIn === null) throw new HostError('InvalidArgument', where);
    return this.add(builtIn, type);
  }

  idOfBuiltIn(builtIn: string, type: StyleType, where: string): string {
    if (!BUILT_IN[type].includes(builtIn) || builtIn === NOT_IN_CLIENT)
      throw new HostError('InvalidArgument', where);
    return this.idOfName(builtIn, type, where);
  }

  isDefault(id: string, type: StyleType): boolean {
    const style = this.defaultOf(type);
    return style !== null && wordAttribute(style, 'styleId') === id;
  }

  typeOfName(name: string): StyleType | null {
    const types: readonly StyleType[] = ['paragraph', 'character', 'table'];
    const has = (type: StyleType) =>
      this.all(type).some((style) => plain(nameOf(style)) === plain(name)) || builtInOf(name, type) !== null;
    return types.find(has) ?? null;
  }

  /** The style and those it is based on, nearest first. */
  chain(id: string | null, type: StyleType): Element[] {
    const chain: Element[] = [];
    let style = id === null ? this.defaultOf(type) : this.byId(id, type);
    while (style !== null && !chain.includes(style)) {
      chain.push(style);
      const base = wordAttribute(wordChild(style, 'basedOn'));
      style = base === null ? null : this.byId(base, type);
    }
    return chain;
  }

  /** `w:rPr` or `w:pPr` of the document's defaults. */
  defaults(name: 'rPr' | 'pPr'): Element | null {
    const root = this.read();
    const defaults = root === null ? null : wordChild(root, 'docDefaults');
    const holder = defaults === null ? null : wordChild(defaults, `${name}Default`);
    return holder === null ? null : wordChild(holder, name);
  }

  private all(type: StyleType): Element[] {
    const root = this.read();
    const all = root === null ? [] : wordChildren(root, 'style');
    return all.filter((style) => wordAttribute(style, 'type') === type);
  }

  private byId(id: string, type: StyleType): Element | null {
    return this.all(type).find((style) => wordAttribute(style, 'styleId') === id) ?? null;
  }

  private defaultOf(type: StyleType): Element | null {
    return (
      this.all(type).find((style) => ['1', 'true'].includes(wordAttribute(style, 'default') ?? '')) ?? null
    );
  }

  private add(builtIn: string, type: StyleType): string {
    const root = this.write();
    const taken = new Set(wordChildren(root, 'style').map((style) => wordAttribute(style, 'styleId')));
    let id = builtIn;
    while (taken.has(id)) id = `${id}x`;
    const style = createWord(root, 'style', { type, styleId: id });
    root.appendChild(style);
    setChildValue(style, 'name', fileName(builtIn));
    const base = this.defaultOf(type);
    if (base !== null) setChildValue(style, 'basedOn', wordAttribute(base, 'styleId'));
    const level = /^Heading(\d)$/.exec(builtIn)?.[1];
    if (level !== undefined) setChildValue(ensureChild(style, 'pPr'), 'outlineLvl', `${Number(level) - 1}`);
    if (builtIn === 'TableGrid') addGridBorders(style);
    return id;
  }
}

function addGridBorders(style: Element): void {
  const borders = createWord(style, 'tblBorders');
  for (const side of ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']) {
    borders.appendChild(createWord(style, side, { val: 'single', sz: '4', space: '0', color: 'auto' }));
  }
  ensureChild(style, 'tblPr').appendChild(borders);
}

function nameOf(style: Element): string {
  return wordAttribute(wordChild(style, 'name')) ?? '';
}

function builtInOf(name: string, type: StyleType): string | null {
  return BUILT_IN[type].find((builtIn) => plain(builtIn) === plain(name)) ?? null;
}

function plain(name: string): string {
  return name.replaceAll(' ', '').toLowerCase();
}

/** `Heading1` → `heading 1`, `TableGrid` → `Table Grid`. */
function fileName(builtIn: string): string {
  const spaced = builtIn.replace(/([a-z])([A-Z0-9])/g, '$1 $2');
  return SMALL.test(spaced.toLowerCase()) ? spaced.toLowerCase() : spaced;
}
