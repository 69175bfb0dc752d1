import { DocxFile } from '@/adapters/docx-file';
import { openPackage } from '@/adapters/opc-package';
import { assembleRefresh, takeFigure, type Account } from '@/core/assemble';
import { assembleBlanks } from '@/core/assemble-blanks';
import { assembleTemplate, assembleTemplateReport } from '@/core/assemble-template';
import { fillBlanks, sureChoices, type Blank, type Filling, type FilledBlank } from '@/core/blanks';
import type { DocumentParagraph } from '@/core/marks';
import { isMissingText } from '@/core/values';
import { checkDocx } from '#tests/ooxml/check-docx';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';
import { accountOfTemplate } from '#tests/packs/party-branch/sample-account';
import { buildBlankDocument } from '#tests/samples/blanks/build-blank-document';
import { readCorpus, type CorpusFile } from '#tests/samples/blanks/read-corpus';
import { nextYearLedger } from '#tests/samples/next-year-ledger';
import { sampleLedger } from '#tests/samples/sample-ledger';

const WRITTEN_AT = '2022-01-10T00:00:00.000Z';
/** Microsoft's SDK looks at each so many-th file; the faults it does not see are looked for in all. */
const VALIDATED = 8;
const STORY = /^word\/(?:document|header|footer|footnotes)\.xml$/;
const OF_RECORD = /^(?:customXml\/|\[Content_Types\]\.xml$|word\/_rels\/document\.xml\.rels$)/;

const corpus = (['documents', 'kept'] as const).flatMap((set) => readCorpus(set));

describe('every document of the corpus, adopted', () => {
  let [account, later]: Account[] = [];
  beforeAll(async () => {
    account = await accountOfTemplate(sampleLedger());
    later = await accountOfTemplate(nextYearLedger());
  });

  it.each(corpus.map((file, position) => ({ ...file, position })))('$name', async (file) => {
    if (account === undefined || later === undefined) throw new Error('Nothing was counted.');
    const { bytes, before, document, filled } = await adopted(file, account);
    const after = await document.readParagraphs('everywhere');
    expect(after.map(({ text }) => text)).toEqual(before.map((paragraph) => textWith(paragraph, filled)));
    const made = document.toBytes();
    expect(otherParts(made)).toEqual(otherParts(bytes));
    expect(checkDocx(made)).toEqual([]);
    if (file.position % VALIDATED === 0) expect(await validateOoxml(made, 'docx')).toEqual([]);
    await templated(new DocxFile(made, file.name), account);
    await refreshed(document, account, later);
  });
});

/** All that is sure is filled, and every other count by a figure that somebody chose. */
async function adopted({ name, text }: CorpusFile, account: Account) {
  const { bytes } = buildBlankDocument(text);
  const document = new DocxFile(bytes, name);
  const paragraphs = await document.readParagraphs('everywhere');
  const reading = await document.readRecord();
  const { blanks } = assembleBlanks(account, paragraphs, null);
  const { filled, left, record } = await fillBlanks(
    chosen(blanks),
    { paragraphs, reading },
    {
      host: document,
      writtenAt: WRITTEN_AT,
      takeFigure: (key, at) => Promise.resolve(takeFigure(account, key, at)),
    },
  );
  await document.writeRecord(record);
  expect(left).toEqual([]);
  return { bytes, before: paragraphs, document, filled };
}

function chosen(blanks: readonly Blank[]): readonly Filling[] {
  const sure = sureChoices(blanks);
  return blanks.flatMap((blank): readonly Filling[] => {
    const key = sure.get(blank.index) ?? (blank.kind === 'count' ? 'generalMeeting.count' : undefined);
    return key === undefined ? [] : [{ blank, type: 'figure', key }];
  });
}

/** A paragraph's text once its blanks are filled; a per cent sign goes where a figure brings its own. */
function textWith({ index, text }: DocumentParagraph, filled: readonly FilledBlank[]): string {
  const here = filled.filter(({ blank }) => blank.paragraph === index);
  return [...here]
    .sort((one, other) => other.blank.start - one.blank.start)
    .reduce((now, { blank, text: said, before, after }) => {
      const start = blank.start - (blank.before.length - before.length);
      const end = blank.start + blank.blank.length + (blank.after.length - after.length);
      return now.slice(0, start) + said + now.slice(end);
    }, text);
}

/** All parts but those that hold text or the record, as they are stored. */
function otherParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const opened = openPackage(bytes, { file: 'document.docx' });
  const names = opened.names().filter((name) => !STORY.test(name) && !OF_RECORD.test(name));
  return new Map(names.map((name) => [name, opened.text(name)]));
}

/** The same ledger changes nothing, another one the marks and no other word. */
async function refreshed(document: DocxFile, account: Account, later: Account): Promise<void> {
  const [marks, reading] = [await document.readMarks(), await document.readRecord()];
  const planned = (now: Account) => assembleRefresh(now, marks, reading, { edited: 'keep' }, WRITTEN_AT);
  const same = planned(account);
  expect(same.changes.filter(({ status }) => status !== 'same')).toEqual([]);
  expect(same.changes).toHaveLength(marks.length);
  const { changes, edits } = planned(later);
  const allowed = ['same', 'changed', 'empty'];
  expect(changes.filter(({ status }) => !allowed.includes(status))).toEqual([]);
  const words = (await document.readParagraphs('everywhere')).map(withoutMarks);
  await document.applyEdits(edits);
  expect((await document.readParagraphs('everywhere')).map(withoutMarks)).toEqual(words);
}

/** Emptied as a template and filled again from the same ledger, it says the same. */
async function templated(document: DocxFile, account: Account): Promise<void> {
  const texts = async () => (await document.readParagraphs('everywhere')).map(({ text }) => text);
  const before = await texts();
  const marks = await document.readMarks();
  const when = { year: account.figures.scope.year, writtenAt: WRITTEN_AT };
  const template = assembleTemplate(marks, await document.readRecord(), when);
  await document.applyEdits(template.edits);
  await document.writeRecord(template.record);
  const empty = await document.readMarks();
  expect(empty.filter(({ text }) => !isMissingText(text))).toEqual([]);
  const reading = await document.readRecord();
  const report = assembleTemplateReport(account, empty, reading, { name: '', writtenAt: WRITTEN_AT });
  await document.applyEdits(report.edits);
  expect(await texts()).toEqual(before);
}

function withoutMarks({ text, marks }: DocumentParagraph): string {
  return [...marks]
    .sort((one, other) => other.start - one.start)
    .reduce((now, { start, length }) => now.slice(0, start) + now.slice(start + length), text);
}
