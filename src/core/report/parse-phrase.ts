import { parseConditions, type PhraseCase } from '@/core/figures';
import type { PhraseDefinition } from './narrative';
import { halfTagIn } from './parse-segments';

const CASE = /^-\s*(.+?)\s*[:：]\s*(.*)$/;
const OTHERWISE = /^(?:其他|其它|否则|otherwise)$/;

/** Reads `- 条件：措辞`; 其他 holds always. Null: no such line. */
export function parsePhraseCase(line: string): PhraseCase | null {
  const [, condition = '', text = ''] = CASE.exec(line.trim()) ?? [];
  if (condition === '' || text === '' || halfTagIn(line) !== null) return null;
  if (OTHERWISE.test(condition)) return { conditions: [], text };
  const reading = parseConditions(condition);
  return 'conditions' in reading && reading.conditions.length > 0
    ? { conditions: reading.conditions, text }
    : null;
}

/** Reads a wording from its lines, as a narrative or a document's record holds them. Null: a line is none. */
export function parsePhrase(label: string, lines: readonly string[]): PhraseDefinition | null {
  const cases = lines.map(parsePhraseCase);
  return cases.every((one) => one !== null) ? { label, cases, lines } : null;
}
