import fc from 'fast-check';
import { DocxFile } from '@/adapters/docx-file';
import { openPackage } from '@/adapters/opc-package';
import { toMarkText, type Adoption } from '@/core/marks';
import { parseXml, type XmlElement } from '@/core/xml';
import { escapeText } from '@/core/xml';
import { validateOoxml } from '#tests/ooxml/validate-ooxml';
import { buildDocx, documentXml, p } from './build-docx';

const FORMATS = ['', '<w:rPr><w:b/></w:rPr>', '<w:rPr><w:u w:val="single"/></w:rPr>'];
const BESIDE = [
  '',
  '<w:proofErr w:type="spellStart"/>',
  '<w:bookmarkStart w:id="9" w:name="a"/><w:bookmarkEnd w:id="9"/>',
];

const letters = fc.string({ unit: fc.constantFrom('X', '_', ' ', '党', '𠮷', '<', '&'), maxLength: 5 });
const text = letters.map((each) => `<w:t xml:space="preserve">${escapeText(each)}</w:t>`);
const inside = fc.oneof({ weight: 4, arbitrary: text }, { weight: 1, arbitrary: fc.constant('<w:tab/>') });
const anyRun = fc
  .tuple(fc.constantFrom(...FORMATS), fc.array(inside, { minLength: 1, maxLength: 3 }))
  .map(([format, content]) => `<w:r>${format}${content.join('')}</w:r>`);
const inline = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(anyRun, fc.constantFrom(...BESIDE)).map((each) => each.join('')) },
  { weight: 1, arbitrary: anyRun.map((each) => `<w:hyperlink w:anchor="a">${each}</w:hyperlink>`) },
);
const paragraph = fc.array(inline, { maxLength: 5 }).map((inlines) => p(inlines.join('')));
const body = fc.array(paragraph, { minLength: 1, maxLength: 3 }).map((paragraphs) => paragraphs.join(''));
/** Where blanks start and end: shares of a paragraph's length. */
const cuts = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 4 })), {
  maxLength: 4,
});

interface Seen {
  readonly unit: string;
  readonly format: string;
}

/** What a reader sees, unit by unit with its format, found by another way than the one under test. */
function seenIn(xml: string): readonly (readonly Seen[])[] {
  const paragraphs: Seen[][] = [];
  const visit = (element: XmlElement, format: string): void => {
    if (element.local === 'p') paragraphs.push([]);
    const properties =
      element.local === 'r' ? element.children.find(({ local }) => local === 'rPr') : undefined;
    const own = element.local === 'r' ? xml.slice(properties?.start ?? 0, properties?.end ?? 0) : format;
    const shown = element.local === 'tab' ? '\t' : element.local === 't' ? element.text : '';
    paragraphs.at(-1)?.push(...shown.split('').map((unit) => ({ unit, format: own })));
    element.children.forEach((child) => visit(child, own));
  };
  const root = parseXml(xml);
  if (root !== null) visit(root, '');
  return paragraphs;
}

/** Non-overlapping blanks of a text that cut no character in two. */
function blanksIn(
  paragraph: number,
  line: string,
  shares: readonly (readonly [number, number])[],
): readonly Adoption[] {
  const characters = Array.from(line);
  let free = 0;
  return [...shares]
    .sort(([one], [other]) => one - other)
    .flatMap(([share, length], index) => {
      const first = Math.max(free, Math.floor(share * characters.length));
      const blank = characters.slice(first, first + length).join('');
      if (blank === '') return [];
      free = first + Array.from(blank).length;
      const start = characters.slice(0, first).join('').length;
      return [
        { paragraph, start, blank, key: `k${index}`, label: '标', text: ['12', ' ', '八<'][index % 3] ?? '' },
      ];
    });
}

async function adopt(given: string, shares: readonly (readonly [number, number])[]) {
  const before = documentXml(given);
  const file = new DocxFile(buildDocx({ document: before }), 'report.docx');
  const adoptions = (await file.readParagraphs()).flatMap(({ index, text: line }) =>
    blanksIn(index, line, shares),
  );
  const shuffled = [...adoptions].reverse();
  const outcome = await file.adoptBlanks(shuffled);
  const after = openPackage(file.toBytes(), { file: '' }).text('word/document.xml');
  return { file, before, after, adoptions, shuffled, outcome };
}

describe('adopting any blanks of any paragraphs', () => {
  test('adopts all of them, and they are the marks of the document', async () => {
    await fc.assert(
      fc.asyncProperty(body, cuts, async (given, shares) => {
        const { file, adoptions, shuffled, outcome } = await adopt(given, shares);
        expect(outcome).toEqual({ adopted: shuffled.map((_, position) => position), left: [] });
        expect((await file.readMarks()).map(({ tag, text: line }) => [tag, line])).toEqual(
          adoptions.map(({ key, text: line }) => [`fig:${key}`, toMarkText(line)]),
        );
      }),
    );
  });

  test('leaves every other character with its format, and gives the marks that of their blank', async () => {
    await fc.assert(
      fc.asyncProperty(body, cuts, async (given, shares) => {
        const { before, after, adoptions } = await adopt(given, shares);
        const expected = seenIn(before).map((seen, index) => {
          const line = [...seen];
          for (const { start, blank, text: written } of adoptions
            .filter((each) => each.paragraph === index)
            .reverse()) {
            const format = line[start]?.format ?? '';
            const shown = toMarkText(written)
              .split('')
              .map((unit) => ({ unit, format }));
            line.splice(start, blank.length, ...shown);
          }
          return line;
        });
        expect(seenIn(after)).toEqual(expected);
      }),
    );
  });

  test('leaves everything but runs as it is', async () => {
    const withoutRuns = (xml: string) =>
      xml.replace(/<w:sdt>.*?<\/w:sdt>/gs, '').replace(/<w:r>.*?<\/w:r>/gs, '');
    await fc.assert(
      fc.asyncProperty(body, cuts, async (given, shares) => {
        const { before, after } = await adopt(given, shares);
        expect(withoutRuns(after)).toBe(withoutRuns(before));
      }),
    );
  });

  test('gives a file that is sound for Word', async () => {
    const withOwnBookmarks = (xml: string) => {
      let last = 0;
      return xml.replace(/<w:bookmarkStart w:id="9" w:name="a"\/><w:bookmarkEnd w:id="9"\/>/g, () => {
        last += 1;
        return `<w:bookmarkStart w:id="${last}" w:name="a${last}"/><w:bookmarkEnd w:id="${last}"/>`;
      });
    };
    await fc.assert(
      fc.asyncProperty(body.map(withOwnBookmarks), cuts, async (given, shares) => {
        const { file } = await adopt(given, shares);
        expect(await validateOoxml(file.toBytes(), 'docx')).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
