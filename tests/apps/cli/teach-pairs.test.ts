import { readFileSync, writeFileSync } from 'node:fs';
import { DocxFile } from '@/adapters/docx-file';
import type { DocumentParagraph } from '@/core/marks';
import { checkDocx } from '#tests/ooxml/check-docx';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';
import { pairFiles } from '#tests/samples/pairs/pair-files';
import { readPair, type Pair } from '#tests/samples/pairs/read-pair';
import { taizhang, temporaryFolder } from './run';

interface TeachJson {
  readonly year: number;
  readonly numbers: readonly { readonly index: number; readonly text: string; readonly state: string }[];
  readonly adopted: readonly { readonly index: number; readonly text: string }[];
  readonly turn?: { readonly to: number };
}

interface ChangesJson {
  readonly changes: readonly { readonly status: string; readonly new: string }[];
}

/** Microsoft's SDK looks at each so many-th pair; the faults it does not see are looked for in all. */
const VALIDATED = 4;
/** An amendment tells figures of its own that the new ledger need not have. */
const ALLOWED = ['same', 'changed', 'empty', 'unknown'];

const pairs = pairFiles('documents').map((file, position) => ({ ...file, position }));

describe('taizhang teach: every pair', () => {
  const folder = temporaryFolder();

  it.each(pairs)('$name', async ({ text, position }) => {
    const pair = await readPair(text);
    const path = (name: string) => folder.path(`${String(position)}-${name}`);
    writeFileSync(path('report.docx'), pair.bytes);
    const [last, next] = [write(pair.workbooks, path, ''), write(pair.newWorkbooks, path, 'new-')];
    const taught = await json<TeachJson>('teach', path('report.docx'), ...last, '-o', path('live.docx'));
    expect(taught.year).toBe(pair.year);
    expect(taught.adopted.length).toBeGreaterThan(0);
    expect(unlikeTheirNumbers(taught)).toEqual([]);
    const made = readFileSync(path('live.docx'));
    expect(await textsOf(made)).toEqual(await textsOf(pair.bytes));
    expect(checkDocx(made)).toEqual([]);
    if (position % VALIDATED === 0) expect(await validateOoxml(made, 'docx')).toEqual([]);
    // Titles of some invented ledgers speak of another year than their rows.
    const same = await refreshed(path('live.docx'), last, '--dry-run', '--year', String(pair.year));
    expect(same.changes.filter(({ status }) => status !== 'same')).toEqual([]);
    expect(same.changes).toHaveLength(taught.adopted.length);
    if (pair.newWorkbooks.length > 0) await goesOn(pair, { path, last, next });
  });

  /** Into the next year: the marks say the new figures, and nothing else of the document but its years changes. */
  async function goesOn(
    pair: Pair,
    {
      path,
      last,
      next,
    }: { path: (name: string) => string; last: readonly string[]; next: readonly string[] },
  ): Promise<void> {
    const output = path('turned.docx');
    const { turn } = await json<TeachJson>('teach', path('report.docx'), ...last, ...next, '-o', output);
    expect(turn?.to).toBe(pair.year + 1);
    expect(checkDocx(readFileSync(output))).toEqual([]);
    const { changes } = await refreshed(output, next, '--dry-run', '--year', String(pair.year + 1));
    const said = changes.filter(({ status }) => !['same', 'empty', 'unknown'].includes(status));
    expect(said).toEqual([]);
    const [words, newWords] = [await wordsOf(path('live.docx')), await wordsOf(output)];
    expect(newWords).toEqual(words);
    // A refresh from the new ledger alone leaves all that is typed, too.
    const later = await refreshed(
      path('live.docx'),
      next,
      '-o',
      path('later.docx'),
      '--year',
      String(pair.year + 1),
    );
    expect(later.changes.filter(({ status }) => !ALLOWED.includes(status))).toEqual([]);
    expect(await wordsOf(path('later.docx'))).toEqual(words);
  }
});

function write(
  workbooks: Pair['workbooks'],
  path: (name: string) => string,
  prefix: string,
): readonly string[] {
  return workbooks.map(({ workbook, bytes }) => {
    const file = path(`${prefix}${workbook.file}`);
    writeFileSync(file, bytes);
    return file;
  });
}

async function json<Result>(...argv: readonly string[]): Promise<Result> {
  const { status, out, err } = await taizhang(...argv, '--json');
  if (status !== 0) throw new Error(err);
  return JSON.parse(out) as Result;
}

async function refreshed(report: string, ledgers: readonly string[], ...argv: readonly string[]) {
  return json<ChangesJson>('refresh', report, ...ledgers, ...argv);
}

/** What was taken without asking, though the ledger writes it otherwise. */
function unlikeTheirNumbers({ adopted, numbers }: TeachJson): readonly object[] {
  return adopted.filter(({ index, text }) => numbers.find((one) => one.index === index)?.text !== text);
}

async function textsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const paragraphs = await new DocxFile(bytes, 'report.docx').readParagraphs('everywhere');
  return paragraphs.map(({ text }) => text);
}

/** The typed words of a file, without its marks and without its years. */
async function wordsOf(path: string): Promise<readonly string[]> {
  const paragraphs = await new DocxFile(readFileSync(path), 'report.docx').readParagraphs('everywhere');
  return paragraphs.map((paragraph) => withoutMarks(paragraph).replace(/20\d\d(?= ?年)/g, ''));
}

function withoutMarks({ text, marks }: DocumentParagraph): string {
  return [...marks]
    .sort((one, other) => other.start - one.start)
    .reduce((now, { start, length }) => now.slice(0, start) + now.slice(start + length), text);
}
