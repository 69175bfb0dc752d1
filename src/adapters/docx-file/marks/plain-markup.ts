import { TAG_PREFIX } from '@/core/marks';

/**
 * The markup that most of a document is made of, as Word and this program write it. All repetitions have a bound, and
 * what may follow a piece never begins like it, so that the time and the memory a match takes have one too.
 */
const ATTRIBUTES = '(?: w:[A-Za-z]{1,30}="[^"<]{0,99}"){0,12}';
const SETTING = `<w:(?!rStyle)[A-Za-z]{1,30}${ATTRIBUTES}/>`;
const someSettings = (name: string) => `<w:${name}>(?:${SETTING}){0,20}</w:${name}>`;
const settings = (name: string) => `(?:${someSettings(name)})?`;
const TEXT_TAG = '<w:t(?: xml:space="preserve")?>';
const RUN = `<w:r${ATTRIBUTES}>${settings('rPr')}${TEXT_TAG}[^<]{0,999}</w:t></w:r>`;
const PARAGRAPH = `<w:p${ATTRIBUTES}>${settings('pPr')}(?:${RUN}){0,9}</w:p>`;
const CELL = `<w:tc>${settings('tcPr')}${PARAGRAPH}</w:tc>`;
const ROW = `<w:tr${ATTRIBUTES}>${settings('trPr')}(?:${CELL}){1,63}</w:tr>`;

/** A row, a cell, a paragraph or a run that holds texts and nothing else, or a paragraph's settings. */
export const PLAIN_MARKUP = new RegExp(`${ROW}|${CELL}|${PARAGRAPH}|${RUN}|${someSettings('pPr')}`, 'y');

const VALUE = '[^"<&\\t\\r\\n]{0,999}';
const NAMES = `(?:<w:alias w:val="${VALUE}"/>)?<w:tag w:val="${TAG_PREFIX}${VALUE}"/>`;
const ID = '<w:id w:val="-?\\d{1,10}"/>';
const LOCK = '(?:<w:lock w:val="[A-Za-z]{1,30}"/>)?';
const PLACEHOLDER = `(?:<w:placeholder><w:docPart w:val="${VALUE}"/></w:placeholder>)?`;
const FIRST_RUNS = `(?:${RUN}){0,9}`;
const START_OF_PARAGRAPH = `<w:p${ATTRIBUTES}>${settings('pPr')}${FIRST_RUNS}`;
const NEXT_PARAGRAPH = `(?:</w:p>(?:${PARAGRAPH}){0,3}${START_OF_PARAGRAPH})?`;
const CONTENT = `<w:r${ATTRIBUTES}>${settings('rPr')}(${TEXT_TAG})([^<&\\r]{0,999})</w:t></w:r>`;

/** What a plain control begins with, before its title and its tag. */
export const PROPERTIES_TAG = '<w:sdtPr>';

const CONTROL = `<w:sdt>${PROPERTIES_TAG}(${NAMES})${ID}${LOCK}${PLACEHOLDER}</w:sdtPr><w:sdtContent>${CONTENT}</w:sdtContent></w:sdt>`;

/**
 * A mark that holds one run with one text, and runs before it. Caught: the elements with its title and its tag, the
 * tag of the text and the text, in none of which anything is escaped.
 */
export const PLAIN_CONTROL = new RegExp(`${FIRST_RUNS}${CONTROL}`, 'y');

/** The same in a paragraph, or in one that comes soon after it. */
export const PLAIN_CONTROL_OF_PARAGRAPH = new RegExp(`${FIRST_RUNS}${NEXT_PARAGRAPH}${CONTROL}`, 'y');

/** Name of the element that the latter must stand in. */
export const PARAGRAPH_NAME = 'w:p';

/** What is caught first by the pattern of a plain control: the elements of its title and of its tag, and what they say. */
export const PLAIN_NAMES = /^(<w:alias w:val="([^"]*)"\/>)?(<w:tag w:val="([^"]*)"\/>)/;

/** What stands around a text that does not ask for its outer white space, and behind any text in a plain control. */
export const AROUND_TEXT = {
  open: '<w:t>',
  close: '</w:t>',
  rest: '</w:r></w:sdtContent></w:sdt>',
} as const;
