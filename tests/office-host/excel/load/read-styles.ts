import type { Element } from '@xmldom/xmldom';
import { PLAIN_STYLE, type CellStyle } from '../book/cell';
import { attribute, childOf, childrenOf, flagAttribute, numberAttribute } from './part';
import { numberFormatCode } from './number-formats';

/** The styles cells name by index (`cellXfs`, ECMA-376 part 1, 18.8.10), the plain one where there is none. Colours of the theme count as plain. */
export function readStyles(root: Element | null): readonly CellStyle[] {
  const codes = new Map(
    childrenOf(childOf(root, 'numFmts'), 'numFmt').map((format) => [
      numberAttribute(format, 'numFmtId', 0),
      attribute(format, 'formatCode') ?? 'General',
    ]),
  );
  const fonts = childrenOf(childOf(root, 'fonts'), 'font').map(readFont);
  const fills = childrenOf(childOf(root, 'fills'), 'fill').map(readFill);
  const styles = childrenOf(childOf(root, 'cellXfs'), 'xf').map((xf): CellStyle => {
    const alignment = childOf(xf, 'alignment');
    return {
      ...PLAIN_STYLE,
      ...fonts[numberAttribute(xf, 'fontId', 0)],
      ...fills[numberAttribute(xf, 'fillId', 0)],
      numberFormat: numberFormatCode(numberAttribute(xf, 'numFmtId', 0), codes),
      wrapText: flagAttribute(alignment, 'wrapText', false),
      horizontalAlignment: capital(attribute(alignment, 'horizontal') ?? 'general'),
      verticalAlignment: capital(attribute(alignment, 'vertical') ?? 'bottom'),
      indentLevel: numberAttribute(alignment, 'indent', 0),
      locked: flagAttribute(childOf(xf, 'protection'), 'locked', true),
    };
  });
  const [plain = PLAIN_STYLE, ...others] = styles;
  // Cells of a style that looks like the first are not told from untouched ones.
  const text = JSON.stringify(plain);
  return [plain, ...others.map((style) => (JSON.stringify(style) === text ? plain : style))];
}

function readFont(font: Element): Partial<CellStyle> {
  const name = attribute(childOf(font, 'name'), 'val');
  return {
    ...(name === null ? {} : { fontName: name }),
    fontSize: numberAttribute(childOf(font, 'sz'), 'val', PLAIN_STYLE.fontSize),
    fontColor: color(childOf(font, 'color')) ?? PLAIN_STYLE.fontColor,
    bold: isOn(childOf(font, 'b')),
    italic: isOn(childOf(font, 'i')),
  };
}

function readFill(fill: Element): Partial<CellStyle> {
  const pattern = childOf(fill, 'patternFill');
  if (attribute(pattern, 'patternType') !== 'solid') return {};
  return { fillColor: color(childOf(pattern, 'fgColor')) ?? PLAIN_STYLE.fillColor };
}

/** An element without `val` says yes. */
function isOn(element: Element | null): boolean {
  return element !== null && flagAttribute(element, 'val', true);
}

function color(element: Element | null): string | null {
  const rgb = attribute(element, 'rgb');
  return rgb === null ? null : `#${rgb.slice(-6).toUpperCase()}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
