import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentParagraph, DocumentRecord, Mark } from '@/core/marks';

/** A document whose numbers somebody has judged, as a line of a text file holds it. */
export interface LabelledCase {
  /** `faults.txt:12`. */
  readonly name: string;
  /** The line as it was written. */
  readonly line: string;
  /** The code that is due; null: none is. */
  readonly code: string | null;
  /** Where the number at fault stands; any of several will do. */
  readonly places: readonly { readonly paragraph: number; readonly start: number; readonly end: number }[];
  readonly paragraphs: readonly DocumentParagraph[];
  readonly marks: readonly Mark[];
  readonly record: DocumentRecord | null;
}

type RecordedFigure = DocumentRecord['figures'][number];

/** What lines before a case have set. */
interface Setting {
  readonly code: string | null;
  readonly title: string | null;
  readonly figures: readonly RecordedFigure[];
}

const START: Setting = { code: null, title: null, figures: [] };

/** All cases of a file. `#` sets the code, `@` the title, `>` a known figure; each sets aside what it stands above. */
export function readCases(file: string): readonly LabelledCase[] {
  const lines = readFileSync(join(__dirname, file), 'utf8').split('\n');
  const cases: LabelledCase[] = [];
  let setting = START;
  lines.forEach((text, index) => {
    const [sign, rest] = [text.slice(0, 1), text.slice(1).trim()];
    if (text.startsWith('//') || text.trim() === '') return;
    if (sign === '#') setting = { ...setting, code: rest, figures: [] };
    else if (sign === '@') setting = { ...setting, title: rest, figures: [] };
    else if (sign === '>') setting = { ...setting, figures: [...setting.figures, figureOf(rest)] };
    else cases.push({ name: `${file}:${index + 1}`, line: text, ...caseOf(text, setting) });
  });
  return cases;
}

function figureOf(text: string): RecordedFigure {
  const [key = '', label = '', unit = '', value = '', year = '', ...earlier] = text.split(' ');
  return {
    key,
    label,
    text: value.replaceAll('"', ''),
    earlier,
    value,
    unit: unit === '-' ? '' : unit,
    definition: `${year}年内`,
    rows: [],
    excluded: [],
    shortened: false,
  };
}

function caseOf(text: string, { code, title, figures }: Setting): Omit<LabelledCase, 'line' | 'name'> {
  const read = {
    paragraphs: [] as DocumentParagraph[],
    places: [] as LabelledCase['places'][number][],
    marks: [] as Mark[],
  };
  const lines = [...(title === null ? [] : [title]), ...text.split('⏎')];
  lines.forEach((line, index) => {
    readLine(line, index, read);
  });
  return { code, ...read, record: figures.length === 0 ? null : recordOf(figures, title) };
}

interface Reading {
  readonly paragraphs: DocumentParagraph[];
  readonly places: LabelledCase['places'][number][];
  readonly marks: Mark[];
}

/** 【】 and {key|text} are taken out of the text, and where they stood is noted. */
function readLine(line: string, index: number, { paragraphs, places, marks }: Reading): void {
  const placed: DocumentParagraph['marks'][number][] = [];
  let text = '';
  let opened = 0;
  for (const [piece, key, said] of line.matchAll(/【|】|\{([^|]+)\|([^}]*)\}|[^【】{]+/g)) {
    if (piece === '【') opened = text.length;
    else if (piece === '】') places.push({ paragraph: index, start: opened, end: text.length });
    else if (key !== undefined && said !== undefined) {
      placed.push({ index: marks.length, start: text.length, length: said.length });
      marks.push({ index: marks.length, tag: `fig:${key}`, title: key, text: said });
      text += said;
    } else text += piece;
  }
  paragraphs.push({ index, text, marks: placed });
}

function recordOf(figures: readonly RecordedFigure[], title: string | null): DocumentRecord {
  const year = Number(/\d{4}/.exec(title ?? '')?.[0] ?? 2021);
  return {
    writtenAt: '2022-01-10T02:00:00.000Z',
    year,
    period: String(year),
    branch: null,
    ledgers: [],
    phrases: [],
    lists: [],
    figures,
  };
}
