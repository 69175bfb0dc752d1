import { escapeAttribute } from '@/core/xml';
import { FONT, type FontFace } from '@/core/report';
import { WORD_NAMESPACE } from '../word-namespaces';

/** GB2312 and ANSI (ST_UcharHexNumber of `w:charset`). */
const CHARSET = { chinese: '86', latin: '00' } as const;

/** The font table part: under which other name Word may find a face that is not installed. */
export function fontTableXml(): string {
  const fonts = Object.entries<FontFace>(FONT).map(([role, face]) =>
    fontXml(face, role === 'latin' ? 'latin' : 'chinese'),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${WORD_NAMESPACE}">${fonts.join('')}</w:fonts>`;
}

function fontXml({ name, alternatives, panose }: FontFace, script: keyof typeof CHARSET): string {
  const alternativeNames = alternatives === '' ? '' : `<w:altName w:val="${escapeAttribute(alternatives)}"/>`;
  const described = `<w:panose1 w:val="${panose}"/><w:charset w:val="${CHARSET[script]}"/>`;
  return `<w:font w:name="${escapeAttribute(name)}">${alternativeNames}${described}</w:font>`;
}
