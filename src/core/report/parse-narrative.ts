import { Failure } from '@/core/failure';
import type { Narrative, NarrativeBlock, PhraseDefinition } from './narrative';
import { parsePhrase, parsePhraseCase } from './parse-phrase';
import { parseSegments } from './parse-segments';
import type { ParagraphRole } from './report-document';

const HEADING = /^(#{1,5})(?!#)\s*(.+)$/;
const MARKED = /^【(.+?)】\s*(.*)$/;
const PHRASE = '措辞';
const ROLES: ReadonlyMap<string, ParagraphRole> = new Map([
  ['副标题', 'subtitle'],
  ['称谓', 'salutation'],
  ['署名', 'signature'],
  ['日期', 'date'],
]);

/**
 * Reads a narrative: one paragraph a line; `#` the title, `##` to `#####` headings of levels 1 to 4; `【称谓】`
 * and the like give a paragraph its role; `【措辞】name` begins a wording, its cases follow as `- 条件：文字`;
 * `//` is a remark.
 * @throws Failure narrative.invalid, narrative.unclosed with the line (from 1) and the text at fault.
 */
export function parseNarrative(text: string, name: string): Narrative {
  const blocks: NarrativeBlock[] = [];
  const phrases: PhraseLines[] = [];
  text.split(/\r?\n/).forEach((written, index) => {
    const line = written.trim();
    if (line === '' || line.startsWith('//')) return;
    const read = readPhraseLine(line, index + 1, phrases) ?? readBlock(line);
    if ('problem' in read) throw faultAt({ name, line: index + 1 }, read);
    if ('block' in read) blocks.push(read.block);
  });
  return { name, blocks, phrases: phrases.map((phrase) => finishPhrase(phrase, name)) };
}

function faultAt(
  place: { readonly name: string; readonly line: number },
  { problem, closing }: Fault,
): Failure {
  return closing === undefined
    ? new Failure('narrative.invalid', { ...place, problem })
    : new Failure('narrative.unclosed', { ...place, problem, closing });
}

interface PhraseLines {
  readonly label: string;
  /** Where it begins, from 1. */
  readonly line: number;
  readonly lines: string[];
}

type Fault = Extract<ReturnType<typeof parseSegments>, { readonly problem: string }>;

type LineReading = { readonly block: NarrativeBlock } | { readonly done: true } | Fault;

/** A line of a wording goes to the last one begun; null: the line belongs to no wording. */
function readPhraseLine(line: string, number: number, phrases: PhraseLines[]): LineReading | null {
  const [, mark, label = ''] = MARKED.exec(line) ?? [];
  if (mark === PHRASE) {
    if (label === '' || phrases.some((phrase) => phrase.label === label)) return { problem: line };
    phrases.push({ label, line: number, lines: [] });
    return { done: true };
  }
  const last = phrases.at(-1);
  if (!line.startsWith('-') || last === undefined) return null;
  if (parsePhraseCase(line) === null) return { problem: line };
  last.lines.push(line);
  return { done: true };
}

function readBlock(line: string): LineReading {
  const [, mark, marked = ''] = MARKED.exec(line) ?? [];
  if (mark !== undefined) return readParagraph(marked, ROLES.get(mark), `【${mark}】`);
  return line.startsWith('#') ? readHeading(line) : readParagraph(line, 'body', line);
}

function readHeading(line: string): LineReading {
  const [, signs = '', text = ''] = HEADING.exec(line) ?? [];
  if (signs === '') return { problem: line };
  if (signs === '#') return readParagraph(text, 'title', line);
  const reading = parseSegments(text);
  if ('problem' in reading) return reading;
  return {
    block: { type: 'heading', level: (signs.length - 1) as 1 | 2 | 3 | 4, segments: reading.segments },
  };
}

function readParagraph(text: string, role: ParagraphRole | undefined, problem: string): LineReading {
  if (role === undefined) return { problem };
  const reading = parseSegments(text);
  return 'problem' in reading ? reading : { block: { type: 'paragraph', role, segments: reading.segments } };
}

function finishPhrase({ label, line, lines }: PhraseLines, name: string): PhraseDefinition {
  const phrase = lines.length === 0 ? null : parsePhrase(label, lines);
  if (phrase === null)
    throw new Failure('narrative.invalid', { name, line, problem: `【${PHRASE}】${label}` });
  return phrase;
}
