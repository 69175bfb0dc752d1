import { checkDocx } from '#tests/ooxml/check-docx';
import { wordFile } from './contract-documents';
import { editsOf, EVERYWHERE_DOCUMENTS, FILLED_DOCUMENTS } from './everywhere-documents';
import type { OpenHost } from './opened-host';
import { readResult } from './read-result';

/** Paragraphs of all stories with what might be a blank in them, and how such blanks are filled. */
export function describeEverywhere(open: OpenHost): void {
  test.each(EVERYWHERE_DOCUMENTS)(
    'what might hold a blank: $title',
    async ({ body, stories, paragraphs }) => {
      const bytes = wordFile(body, stories);
      const { host, toBytes } = await open(bytes);
      expect(await host.readParagraphs('everywhere')).toEqual(
        paragraphs.map(([text, more], index) => ({ index, text, marks: [], ...more })),
      );
      const inBody = paragraphs.filter(([, more]) => more?.story === undefined);
      expect(await host.readParagraphs()).toEqual(
        inBody.map(([text, more], index) => ({ index, text, marks: more?.marks ?? [] })),
      );
      expect(await readResult(toBytes())).toEqual(await readResult(bytes));
    },
  );

  test.each(FILLED_DOCUMENTS)('a blank becomes a mark: $title', async (row) => {
    const bytes = wordFile(row.body, row.stories);
    const { host, toBytes } = await open(bytes);
    const adoptions = editsOf(row.places).map((edit, position) => {
      return { ...edit, key: `k${position}`, label: `第${position}个` };
    });
    const { left = [] } = row;
    const isLeft = new Set(left.map(({ position }) => position));
    const adopted = adoptions.map((_, position) => position).filter((position) => !isLeft.has(position));
    expect(await host.adoptBlanks(adoptions)).toEqual({ adopted, left });
    const { outside, looks } = await readResult(toBytes());
    expect({ outside, looks }).toEqual({ outside: row.adopted, looks: row.looks });
    const said = (await host.readMarks()).filter(({ tag }) => tag.startsWith('fig:k'));
    expect(said.map(({ tag, title, text }) => [tag, title, text])).toEqual(
      adopted.map((position) => [`fig:k${position}`, `第${position}个`, row.places[position]?.[3]]),
    );
    expect(checkDocx(toBytes())).toEqual(checkDocx(bytes));
  });

  test.each(FILLED_DOCUMENTS)('a blank is typed into: $title', async (row) => {
    const bytes = wordFile(row.body, row.stories);
    const { host, toBytes } = await open(bytes);
    const { left = [] } = row;
    const isLeft = new Set(left.map(({ position }) => position));
    const written = row.places.map((_, position) => position).filter((position) => !isLeft.has(position));
    expect(await host.writeTyped(editsOf(row.places))).toEqual({ written, left });
    expect((await readResult(toBytes())).outside).toEqual(row.typed);
    expect(checkDocx(toBytes())).toEqual(checkDocx(bytes));
  });
}
