import type { NewContent } from '@/core/doctor';
import { isDateFormat, TEXT_FORMAT } from '@/core/ledger';
import { attributeOf, escapeAttribute, parseXml, splice, XmlError, type XmlElement } from '@/core/xml';
import { readFormats } from '../read/read-formats';
import { setAttributes } from './set-attributes';

/** A styles part without a style but the default one. */
export const PLAIN_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font/></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '</styleSheet>';

const GENERAL = 0;
/** Ids below are Excel's own (ECMA-376 part 1, 18.8.30). */
const FIRST_OWN_FORMAT = 164;

/** The cell styles of a workbook, to which others of the same look under another number format can be added. */
export class StyleSheet {
  private readonly root: XmlElement;
  private readonly list: XmlElement;
  private readonly formats: readonly string[];
  private readonly added: string[] = [];
  private readonly idOfCode = new Map<string, number>();
  private readonly newFormats: string[] = [];
  private readonly known = new Map<string, number>();

  /** Throws XmlError. */
  constructor(private readonly xml: string) {
    const root = parseXml(xml);
    const list = root?.children.find(({ local }) => local === 'cellXfs');
    if (root === null || list?.inner == null) throw new XmlError('no cell styles', 0);
    this.root = root;
    this.list = list;
    this.formats = readFormats(xml);
    for (const format of this.formatElements()) {
      this.idOfCode.set(attributeOf(format, 'formatCode') ?? '', Number(attributeOf(format, 'numFmtId')));
    }
  }

  /** The style for a cell that has `style` and is to hold this. */
  readonly styleFor = (style: number, content: NewContent): number => {
    const own = this.formats[style] ?? '';
    if (content.type === 'text') return style;
    if (content.type === 'date') return own === content.format ? style : this.derive(style, content.format);
    return own === TEXT_FORMAT || isDateFormat(own) || this.isQuoted(style) ? this.derive(style, '') : style;
  };

  get isChanged(): boolean {
    return this.added.length > 0;
  }

  /** The part with the styles that were added. */
  toXml(): string {
    const { inner, start, end } = this.list;
    const count = this.styles().length + this.added.length;
    const open = this.xml.slice(start, inner?.start ?? end);
    return splice(this.xml, [
      ...this.formatList(),
      { start, end: inner?.start ?? end, text: setAttributes(open, new Map([['count', String(count)]])) },
      { start: inner?.end ?? end, end: inner?.end ?? end, text: this.added.join('') },
    ]);
  }

  private styles(): readonly XmlElement[] {
    return this.list.children.filter(({ local }) => local === 'xf');
  }

  private formatElements(): readonly XmlElement[] {
    return this.root.children.find(({ local }) => local === 'numFmts')?.children ?? [];
  }

  /** A text typed after an apostrophe: the mark would stay before a number. */
  private isQuoted(style: number): boolean {
    const mark = attributeOf(this.styleElement(style), 'quotePrefix');
    return mark === '1' || mark === 'true';
  }

  private styleElement(style: number): XmlElement {
    const element = this.styles()[style];
    if (element === undefined) throw new XmlError(`no cell style ${style}`, this.list.start);
    return element;
  }

  private derive(style: number, format: string): number {
    const key = `${style} ${format}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const { start, end, inner } = this.styleElement(style);
    const openEnd = inner?.start ?? end;
    const open = setAttributes(
      this.xml.slice(start, openEnd),
      new Map([
        ['numFmtId', String(format === '' ? GENERAL : this.formatId(format))],
        ['applyNumberFormat', '1'],
        ['quotePrefix', null],
      ]),
    );
    const index = this.styles().length + this.added.push(open + this.xml.slice(openEnd, end)) - 1;
    this.known.set(key, index);
    return index;
  }

  private formatId(code: string): number {
    const known = this.idOfCode.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_OWN_FORMAT - 1, ...this.idOfCode.values()) + 1;
    this.idOfCode.set(code, id);
    this.newFormats.push(`<${this.prefix}numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  /** Number formats come first of all (CT_Stylesheet, ECMA-376 part 1, 18.8.39). */
  private formatList() {
    if (this.newFormats.length === 0) return [];
    const list = this.root.children.find(({ local }) => local === 'numFmts');
    const count = this.formatElements().length + this.newFormats.length;
    const text = this.newFormats.join('');
    if (list?.inner == null) {
      const { start, end } = list ?? { start: this.root.inner?.start ?? 0, end: this.root.inner?.start ?? 0 };
      const whole = `<${this.prefix}numFmts count="${count}">${text}</${this.prefix}numFmts>`;
      return [{ start, end, text: whole }];
    }
    const { start, inner } = list;
    const open = setAttributes(this.xml.slice(start, inner.start), new Map([['count', String(count)]]));
    return [
      { start, end: inner.start, text: open },
      { start: inner.end, end: inner.end, text },
    ];
  }

  private get prefix(): string {
    return this.root.prefix === '' ? '' : `${this.root.prefix}:`;
  }
}
