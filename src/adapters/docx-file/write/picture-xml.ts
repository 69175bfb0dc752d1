import { toOneLine } from '@/core/marks';
import { LINE, TEXT_HEIGHT, TEXT_WIDTH, type Picture } from '@/core/report';
import { escapeAttribute } from '@/core/xml';

const DRAWINGML = 'http://schemas.openxmlformats.org/drawingml/2006';

const TWIPS_PER_POINT = 20;
/** What DrawingML measures in (ISO/IEC 29500-1, 20.1.10.16). */
const EMUS_PER_POINT = 12_700;

/** In points. As high as a page less room for the picture's title. */
const LARGEST = {
  width: TEXT_WIDTH / TWIPS_PER_POINT,
  height: (TEXT_HEIGHT - 4 * LINE.body) / TWIPS_PER_POINT,
} as const;

/** The relationship that leads to a picture's part; `number` counts the pictures of a report from 1. */
export function pictureRelationship(number: number): string {
  return `picture${number}`;
}

/** A run that shows the picture in the line, no larger than the page lets it be. */
export function pictureXml(picture: Picture, number: number): string {
  const { width, height } = sizeOf(picture);
  const naming = `id="${number}" name="图片 ${number}"`;
  const described = `${naming} descr="${escapeAttribute(toOneLine(picture.alternativeText))}"`;
  const fill = `<a:blip r:embed="${pictureRelationship(number)}"/><a:stretch><a:fillRect/></a:stretch>`;
  const frame = `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${width}" cy="${height}"/></a:xfrm>`;
  return [
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width}" cy="${height}"/>`,
    `<wp:docPr ${described}/><wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="${DRAWINGML}/main" noChangeAspect="1"/></wp:cNvGraphicFramePr>`,
    `<a:graphic xmlns:a="${DRAWINGML}/main"><a:graphicData uri="${DRAWINGML}/picture">`,
    `<pic:pic xmlns:pic="${DRAWINGML}/picture"><pic:nvPicPr><pic:cNvPr ${naming}/><pic:cNvPicPr/></pic:nvPicPr>`,
    `<pic:blipFill>${fill}</pic:blipFill><pic:spPr>${frame}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`,
    '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>',
  ].join('');
}

/** In EMUs. */
function sizeOf({ width, height }: Picture): { readonly width: number; readonly height: number } {
  const scale = Math.min(1, LARGEST.width / width, LARGEST.height / height);
  const emus = (points: number) => Math.round(points * scale * EMUS_PER_POINT);
  return { width: emus(width), height: emus(height) };
}
