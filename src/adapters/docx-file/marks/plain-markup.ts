import { TAG_PREFIX } from '@/core/marks';

/**
 * The markup that most of a document is made of, as Word and this program write it. All repetitions have a bound, and
 * what may follow a piece never begins like it, so that the time and the memory a match takes have one too.
 */
const ATTRIBUTES = '(?: w:[A-Za-z]{1,30}="[^"<]{0,99}"){0,12}';
const SETTING = `<w:(?!rStyle)[A-Za-z]{1,30}${ATTRIBUTES}/>`;
const settings = (name: string) => `(?:<w:${name}>(?:${SETTING}){0,20}</w:${name}>)?`;
const TEXT_TAG = '<w:t(?: xml:space="preserve")?>';
const RUN = `<w:r${ATTRIBUTES}>${settings('rPr')}${TEXT_TAG}[^<]{0,999}</w:t></w:r>`;
const PARAGRAPH = `<w:p${ATTRIBUTES}>${settings('pPr')}(?:${RUN}){0,9}</w:p>`;
const CELL = `<w:tc>${settings('tcPr')}${PARAGRAPH}</w:tc>`;
const ROW = `<w:tr${ATTRIBUTES}>${settings('trPr')}(?:${CELL}){1,63}</w:tr>`;

/** A row, a cell, a paragraph or a run that holds texts and nothing else. */
export const PLAIN_MARKUP = new RegExp(`${ROW}|${CELL}|${PARAGRAPH}|${RUN}`, 'y');

const VALUE = '[^"<&\\t\\r\\n]{0,999}';
const TITLE = `(?:<w:alias w:val="(${VALUE})"/>)?`;
const TAG = `<w:tag w:val="(${TAG_PREFIX}${VALUE})"/>`;
const ID = '<w:id w:val="-?\\d{1,10}"/>';
const LOCK = '(?:<w:lock w:val="[A-Za-z]{1,30}"/>)?';
const PLACEHOLDER = `(?:<w:placeholder><w:docPart w:val="${VALUE}"/></w:placeholder>)?`;
const CONTENT = `<w:r${ATTRIBUTES}>${settings('rPr')}(${TEXT_TAG})([^<&\\r]{0,999})</w:t></w:r>`;

/**
 * A mark that holds one run with one text, and runs before it. Caught: its title, its tag, the tag of the text and
 * the text, in none of which anything is escaped.
 */
export const PLAIN_CONTROL = new RegExp(
  `(?:${RUN}){0,9}<w:sdt><w:sdtPr>${TITLE}${TAG}${ID}${LOCK}${PLACEHOLDER}</w:sdtPr><w:sdtContent>${CONTENT}</w:sdtContent></w:sdt>`,
  'y',
);

/** The tag of a text that asks for nothing, and what stands behind any text in a plain control. */
export const AROUND_TEXT = {
  tag: '<w:t>',
  text: '</w:t>',
  rest: '</w:r></w:sdtContent></w:sdt>',
} as const;
