import { DocxFile } from '@/adapters/docx-file';
import type { ReportHost } from '@/core/marks';
import { FIGURES } from '@/packs/party-branch/figures';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';
import { buildBlankDocument } from './build-blank-document';
import { readBlankDocument } from './read-blank-document';
import { readCorpus } from './read-corpus';

const SETS = (['documents', 'kept'] as const).map((set) => ({
  set,
  files: readCorpus(set).map((file) => ({ ...file, title: `${set}/${file.name}` })),
}));

describe.each(SETS.flatMap(({ files }) => files))('$title', ({ text }) => {
  const { paragraphs, truth, own } = readBlankDocument(text);

  test('its blanks stand where they are said to', () => {
    const places = truth.map(({ paragraph, start, length }) => ({
      text: paragraphs[paragraph]?.text.slice(start, start + length),
      story: paragraphs[paragraph]?.story ?? 'body',
    }));
    expect(places).toEqual(truth.map(({ text: blank, story }) => ({ text: blank, story })));
  });

  test('its keys are figures of the trade or of the user', () => {
    const known = new Set([...FIGURES.map(({ key }) => key), ...own.map(({ name }) => name)]);
    const keys = truth.flatMap((blank) => blank.keys.map((key) => key.replace(/@[^@]+$/, '')));
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });

  test('no sign of the format is left in its text', () => {
    expect(paragraphs.map((paragraph) => paragraph.text).join('\n')).not.toMatch(/[⟦⟧⟨⟩⟪⟫¦␣⇥⏎‖]/u);
  });

  test('as a Word file it is valid, and its body reads the same', async () => {
    const { bytes } = buildBlankDocument(text);
    expect(await validateOoxml(bytes, 'docx')).toEqual([]);
    const host: ReportHost = new DocxFile(bytes, 'document.docx');
    const body = paragraphs.filter(({ story }) => story === undefined);
    const read = (await host.readParagraphs('everywhere')).slice(0, body.length);
    expect(read.map((paragraph) => paragraph.text)).toEqual(body.map((paragraph) => paragraph.text));
  });
});

/** So many there are at least; what the finder is measured by must not melt away. */
const LEAST = [
  { set: 'documents', documents: 78, blanks: 1780, figures: 640, none: 1000, parts: 110, own: 110 },
  { set: 'kept', documents: 20, blanks: 425, figures: 150, none: 240, parts: 20, own: 15 },
] as const;

describe.each(LEAST)('the set $set is large enough', ({ set, ...least }) => {
  const read = SETS.find((each) => each.set === set)?.files.map(({ text }) => readBlankDocument(text)) ?? [];
  const blanks = read.flatMap(({ truth }) => truth);
  const scored = blanks.filter(({ isScored }) => isScored);
  const mustHave = scored.filter(({ mayBeOpen }) => !mayBeOpen);
  const names = new Set(read.flatMap(({ own }) => own.map(({ name }) => name)));

  test.each([
    { title: 'documents', found: read.length, expected: least.documents },
    { title: 'blanks', found: blanks.length, expected: least.blanks },
    { title: 'blanks that have a figure', found: mustHave.length, expected: least.figures },
    {
      title: 'blanks for which every figure is wrong',
      found: scored.filter(({ keys }) => keys.length === 0).length,
      expected: least.none,
    },
    {
      title: 'figures of a part of the year',
      found: mustHave.filter(({ keys }) => keys.some((key) => key.includes('@'))).length,
      expected: least.parts,
    },
    {
      title: "a user's own figures",
      found: mustHave.filter(({ keys }) => keys.some((key) => names.has(key.replace(/@.*/, '')))).length,
      expected: least.own,
    },
  ])('$title', ({ found, expected }) => {
    expect(found).toBeGreaterThanOrEqual(expected);
  });
});

/** Blanks of every form, by the first sign of what is shown. */
const FORMS: readonly (readonly [form: string, shape: RegExp, least: number])[] = [
  ['X', /^X/, 600],
  ['x', /^x/, 40],
  ['full-width X', /^Ｘ/, 20],
  ['×', /^×/, 200],
  ['full-width line', /^＿/, 80],
  ['line', /^_/, 140],
  ['underlined space', /^[ \t]/, 20],
  ['brackets', /^[（(]/, 40],
  ['□', /^□/, 60],
  ['○', /^○/, 60],
  ['〇', /^〇/, 10],
  ['●', /^●/, 20],
  ['stars', /^[*＊]/, 30],
  ['△', /^△/, 4],
  ['dots', /^…/, 8],
  ['words in brackets', /^[〔【（]\S/u, 20],
  ['names in braces', /^\{\{/, 14],
  ['a year begun', /^20X/i, 12],
  ['a control that shows nothing', /^$/, 3],
];

test.each(FORMS)('blanks of the form %s', (_, shape, least) => {
  const texts = SETS.flatMap(({ files }) => files).flatMap(({ text }) =>
    readBlankDocument(text).truth.map((blank) => blank.text),
  );
  expect(texts.filter((text) => shape.test(text)).length).toBeGreaterThanOrEqual(least);
});
