import { HostError, notSimulated } from '../../protocol';
import type { DocxPackage } from '../package/docx-package';
import { pngSize } from '../package/png-size';
import { closestWord, documentOf, parseXml, rootOf, W, type Element } from '../xml/word-xml';

const A = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const PIC = 'http://schemas.openxmlformats.org/drawingml/2006/picture';
const WP = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const EMUS_PER_POINT = 12_700;
const POINTS_PER_PIXEL = 72 / 96;
/** What a page of Word's own blank document has room for. */
const TEXT_WIDTH = 415.3;

type Side = 'width' | 'height';
const EXTENT: Readonly<Record<Side, string>> = { width: 'cx', height: 'cy' };
const OTHER: Readonly<Record<Side, Side>> = { width: 'height', height: 'width' };

/** The pictures in the lines of a document: `w:drawing` elements, and the parts they show. */
export class Pictures {
  constructor(
    private readonly parts: DocxPackage,
    private readonly main: string,
  ) {}

  /**
   * A drawing for a place in the body, with a part of its own; not yet in the document.
   * @throws HostError InvalidArgument for what is no PNG file
   */
  make(near: Element, bytes: Uint8Array): Element {
    const size = pngSize(bytes);
    if (size === null) throw new HostError('InvalidArgument', 'InsertInlinePictureFromBase64');
    const body = closestWord(near, 'body');
    if (body === null) notSimulated('pictures outside the body');
    const name = this.parts.freeName('word/media/image', '.png');
    this.parts.addFile({ name, bytes, extension: 'png', contentType: 'image/png' });
    const relationship = this.parts.relate(this.main, 'image', name);
    const fit = Math.min(1, TEXT_WIDTH / (size.width * POINTS_PER_PIXEL));
    const emus = (pixels: number) => Math.round(pixels * POINTS_PER_PIXEL * fit * EMUS_PER_POINT);
    const xml = drawingXml(freeId(body), relationship, emus(size.width), emus(size.height));
    return documentOf(near).importNode(rootOf(parseXml(xml)), true);
  }

  /** The file a drawing shows. */
  fileOf(drawing: Element): Uint8Array {
    const id = inside(drawing, A, 'blip').getAttributeNS(R, 'embed') ?? '';
    const part = this.parts.relatedById(this.main, id);
    if (part === null) throw new HostError('GeneralException', 'InlinePicture');
    return this.parts.bytes(part);
  }
}

/** `descr` is read to those who can't see the picture, `title` is its heading. */
export function textOfPicture(drawing: Element, attribute: 'descr' | 'title'): string {
  return inside(drawing, WP, 'docPr').getAttribute(attribute) ?? '';
}

export function setTextOfPicture(drawing: Element, attribute: 'descr' | 'title', text: string): void {
  inside(drawing, WP, 'docPr').setAttribute(attribute, text);
}

/** In points. */
export function sideOf(drawing: Element, side: Side): number {
  return Number(inside(drawing, WP, 'extent').getAttribute(EXTENT[side])) / EMUS_PER_POINT;
}

/** With the aspect ratio locked the other side goes along. */
export function setSide(drawing: Element, side: Side, points: number): void {
  const scale = points / sideOf(drawing, side);
  if (isAspectLocked(drawing)) writeSide(drawing, OTHER[side], sideOf(drawing, OTHER[side]) * scale);
  writeSide(drawing, side, points);
}

export function isAspectLocked(drawing: Element): boolean {
  return inside(drawing, A, 'graphicFrameLocks').getAttribute('noChangeAspect') === '1';
}

export function lockAspect(drawing: Element, isLocked: boolean): void {
  inside(drawing, A, 'graphicFrameLocks').setAttribute('noChangeAspect', isLocked ? '1' : '0');
}

function writeSide(drawing: Element, side: Side, points: number): void {
  for (const element of [inside(drawing, WP, 'extent'), inside(drawing, A, 'ext')]) {
    element.setAttribute(EXTENT[side], `${Math.round(points * EMUS_PER_POINT)}`);
  }
}

function inside(drawing: Element, namespace: string, name: string): Element {
  const found = drawing.getElementsByTagNameNS(namespace, name).item(0);
  if (found === null) throw new HostError('GeneralException', 'InlinePicture');
  return found;
}

function freeId(body: Element): number {
  const taken = Array.from(body.getElementsByTagNameNS(WP, 'docPr'), (one) => Number(one.getAttribute('id')));
  return Math.max(0, ...taken) + 1;
}

function drawingXml(id: number, relationship: string, width: number, height: number): string {
  const naming = `id="${id}" name="图片 ${id}"`;
  const frame = `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;
  return [
    `<w:drawing xmlns:w="${W}" xmlns:wp="${WP}" xmlns:a="${A}" xmlns:pic="${PIC}" xmlns:r="${R}">`,
    `<wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/><wp:docPr ${naming}/>`,
    '<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr>',
    `<a:graphic><a:graphicData uri="${PIC}"><pic:pic><pic:nvPicPr><pic:cNvPr ${naming}/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill><a:blip r:embed="${relationship}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>`,
    `<pic:spPr>${frame}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`,
    '</a:graphicData></a:graphic></wp:inline></w:drawing>',
  ].join('');
}
