import type { DocxPackage } from '../package/docx-package';
import { childElements, removeNode, rootOf, type Element } from '../xml/word-xml';

const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const VT = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
const CUSTOM_PART = 'docProps/custom.xml';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const FORMAT_ID = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const FIRST_ID = 2;

export type PropertyValue = string | number | boolean;

/** Custom document properties (ISO/IEC 29500-1, 22.3), each element a target. */
export class CustomProperties {
  constructor(private readonly parts: DocxPackage) {}

  get all(): readonly Element[] {
    const part = this.part();
    return part === null ? [] : childElements(rootOf(this.parts.xml(part)));
  }

  /** Names differ in more than case. */
  find(key: string): Element | null {
    return this.all.find((property) => keyOf(property).toLowerCase() === key.toLowerCase()) ?? null;
  }

  /** Puts the value in place of one of the same name. */
  set(key: string, value: PropertyValue): Element {
    const known = this.find(key);
    if (known !== null) {
      setValue(known, value);
      return known;
    }
    const root = rootOf(this.parts.xml(this.part() ?? this.addPart()));
    const property = this.parts.xml(this.part() ?? CUSTOM_PART).createElementNS(CUSTOM, 'property');
    const ids = this.all.map((one) => Number(one.getAttribute('pid')));
    property.setAttribute('fmtid', FORMAT_ID);
    property.setAttribute('pid', `${Math.max(FIRST_ID - 1, ...ids) + 1}`);
    property.setAttribute('name', key);
    root.appendChild(property);
    setValue(property, value);
    return property;
  }

  clear(): void {
    this.all.forEach(removeNode);
  }

  private part(): string | null {
    return this.parts.related('', 'custom-properties')[0] ?? null;
  }

  private addPart(): string {
    this.parts.add({
      name: CUSTOM_PART,
      text: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="${CUSTOM}" xmlns:vt="${VT}"/>`,
      contentType: CONTENT_TYPE,
    });
    this.parts.relate('', 'custom-properties', CUSTOM_PART);
    return CUSTOM_PART;
  }
}

export function keyOf(property: Element): string {
  return property.getAttribute('name') ?? '';
}

export function valueOf(property: Element): PropertyValue {
  const [value] = childElements(property);
  const text = value?.textContent ?? '';
  switch (value?.localName) {
    case 'bool':
      return text === 'true' || text === '1';
    case 'i4':
    case 'int':
    case 'r8':
      return Number(text);
    default:
      return text;
  }
}

export function setValue(property: Element, value: PropertyValue): void {
  childElements(property).forEach(removeNode);
  const number = Number.isInteger(value) ? 'i4' : 'r8';
  const types = { string: 'lpwstr', boolean: 'bool', number } as const;
  const element = property.ownerDocument?.createElementNS(
    VT,
    `vt:${types[typeof value as keyof typeof types]}`,
  );
  if (element === undefined) return;
  element.textContent = String(value);
  property.appendChild(element);
}
