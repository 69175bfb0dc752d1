import { escapeText } from '@/core/xml';

const CREATOR = 'taizhang';

/** The document's title and times; `writtenAt` is an ISO 8601 date-time, times are left out if it is none. */
export function corePropertiesXml(title: string, writtenAt: string): string {
  const time = toUniversalTime(writtenAt);
  const times =
    time === null
      ? ''
      : ['created', 'modified']
          .map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${time}</dcterms:${name}>`)
          .join('');
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeText(title)}</dc:title><dc:creator>${CREATOR}</dc:creator>`,
    `<cp:lastModifiedBy>${CREATOR}</cp:lastModifiedBy>${times}`,
    '</cp:coreProperties>',
  ].join('');
}

/** Without a zone the time counts as universal, so that every machine writes the same. */
function toUniversalTime(writtenAt: string): string | null {
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(writtenAt);
  const time = new Date(hasZone ? writtenAt : `${writtenAt}Z`);
  return Number.isNaN(time.getTime()) ? null : `${time.toISOString().slice(0, 19)}Z`;
}
