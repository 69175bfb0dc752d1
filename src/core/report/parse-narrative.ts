import { Failure } from '@/core/failure';
import type { Narrative, NarrativeBlock, PhraseDefinition } from './narrative';
import { parsePhrase, parsePhraseCase } from './parse-phrase';
import { parseSegments } from './parse-segments';
import type { ParagraphRole } from './report-document';

const HEADING = /^(#{1,5})\s+(.+)$/;
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
 * @throws Failure narrative.invalid with the line (from 1) and the text at fault.
 */
export function parseNarrative(text: string, name: string): Narrative {
  const blocks: NarrativeBlock[] = [];
  const phrases: { label: string; lines: string[] }[] = [];
  text.split(/\r?\n/).forEach((written, index) => {
    const line = written.trim();
    const fail = (problem: string) => new Failure('narrative.invalid', { name, line: index + 1, problem });
    if (line === '' || line.startsWith('//')) return;
    const [, mark = '', rest = ''] = MARKED.exec(line) ?? [];
    if (mark === PHRASE) {
      if (rest === '' || phrases.some(({ label }) => label === rest)) throw fail(line);
      phrases.push({ label: rest, lines: [] });
    } else if (line.startsWith('-') && phrases.length > 0) {
      if (parsePhraseCase(line) === null) throw fail(line);
      phrases.at(-1)?.lines.push(line);
    } else if (mark !== '' && !ROLES.has(mark)) throw fail(`【${mark}】`);
    else blocks.push(parseBlock(line, fail));
  });
  return { name, blocks, phrases: phrases.map(({ label, lines }) => finishPhrase(label, lines, name)) };
}

function parseBlock(line: string, fail: (problem: string) => Failure): NarrativeBlock {
  const [, mark, marked] = MARKED.exec(line) ?? [];
  const [, signs = '', headed] = HEADING.exec(line) ?? [];
  const reading = parseSegments(marked ?? headed ?? line);
  if ('problem' in reading) throw fail(reading.problem);
  const { segments } = reading;
  const role = ROLES.get(mark ?? '');
  if (role !== undefined) return { type: 'paragraph', role, segments };
  if (signs.length === 0) return { type: 'paragraph', role: 'body', segments };
  if (signs.length === 1) return { type: 'paragraph', role: 'title', segments };
  return { type: 'heading', level: (signs.length - 1) as 1 | 2 | 3 | 4, segments };
}

function finishPhrase(label: string, lines: readonly string[], name: string): PhraseDefinition {
  const phrase = lines.length === 0 ? null : parsePhrase(label, lines);
  if (phrase === null)
    throw new Failure('narrative.invalid', { name, line: 0, problem: `【${PHRASE}】${label}` });
  return phrase;
}
