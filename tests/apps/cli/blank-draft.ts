import { buildDocx, p, run, W } from '#tests/adapters/docx-file/build-docx';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/content-types';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const override = (part: string): string =>
  `<Override PartName="/word/${part}.xml" ContentType="${TYPE}.${part === 'document' ? 'document.main' : part}+xml"/>`;
const TYPES = `<Types xmlns="${PACKAGE}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${['document', 'styles', 'header'].map(override).join('')}</Types>`;
const STYLES = `<w:styles xmlns:w="${W}"><w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style></w:styles>`;
const SECTION = '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/></w:sectPr>';

const RED = '<w:rPr><w:color w:val="FF0000"/></w:rPr>';
const red = (text: string): string => `<w:r>${RED}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A draft with blanks of several forms: split over runs, after a per cent sign, named, misspelt, in a header. */
export function blankDraft(): Uint8Array {
  const paragraphs = [
    run('2021年度工作总结'),
    `${run('召开党员大会')}${red('X')}${run('X')}${run('次、支委会XX次。')}`,
    run('组织生活出勤率XX%。'),
    run('慰问困难群众XX户。'),
    run('党课{{党课次数}}次，{{党员大会次}}次，{{火星探测}}次。'),
  ];
  return buildDocx({
    document: `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${paragraphs.map(p).join('')}${SECTION}</w:body></w:document>`,
    contentTypes: TYPES,
    parts: {
      'word/styles.xml': STYLES,
      'word/header.xml': `<w:hdr xmlns:w="${W}">${p(run('主题党日XX次'))}</w:hdr>`,
    },
    relationships: [
      ['styles', 'styles.xml'],
      ['header', 'header.xml'],
    ],
  });
}

/** What its paragraphs say once all that is sure is filled from the sample ledger. */
export const FILLED = [
  '2021年度工作总结',
  '召开党员大会6次、支委会12次。',
  '组织生活出勤率92.6%。',
  '慰问困难群众XX户。',
  '党课5次，{{党员大会次}}次，{{火星探测}}次。',
  '主题党日12次',
];
