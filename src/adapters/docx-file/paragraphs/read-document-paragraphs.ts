import type { DocumentParagraph, ParagraphReach } from '@/core/marks';
import type { LoadedDocx } from '../load-docx';
import { stylesOf } from '../styles-of';
import { withinPart } from '../within-part';
import { linesIn } from './lines';
import type { StoryParagraph } from './read-paragraph';
import { readStoryParagraphs } from './read-story-paragraphs';
import type { StorySource } from './story-source';
import { TableCells } from './table-cells';
import { Underline } from './underline';

/** The paragraphs of the body, or of all stories in their order. Throws Failure file.damaged. */
export function readDocumentParagraphs(loaded: LoadedDocx, reach: ParagraphReach): readonly StoryParagraph[] {
  const { opened } = loaded;
  const cells = new TableCells();
  return sourcesOf(loaded, reach).flatMap((source) =>
    withinPart(opened.file, source.part, () => readStoryParagraphs(source, cells)),
  );
}

/** The paragraphs, which are those of the document, as the port has them. Throws Failure file.damaged. */
export function describeParagraphs(
  { opened, main }: LoadedDocx,
  paragraphs: readonly StoryParagraph[],
  reach: ParagraphReach,
): readonly DocumentParagraph[] {
  const underline = new Underline(() => stylesOf(opened, main.part));
  return paragraphs.map((paragraph, index) => {
    const { text, marks } = paragraph;
    return { index, text, marks, ...(reach === 'everywhere' ? surroundingsOf(paragraph, underline) : {}) };
  });
}

function surroundingsOf(
  paragraph: StoryParagraph,
  underline: Underline,
): Omit<DocumentParagraph, 'index' | 'text' | 'marks'> {
  const { source, cell, pieces, openControls } = paragraph;
  const lines = linesIn(pieces, underline);
  return {
    ...(source.name === null ? {} : { story: source.name }),
    ...(cell === null ? {} : { cell }),
    ...(lines.length === 0 ? {} : { lines }),
    ...(openControls.length === 0
      ? {}
      : { openControls: openControls.map(({ start, length }) => ({ start, length })) }),
  };
}

/** The body alone is read without a look at what else there is. */
function sourcesOf(loaded: LoadedDocx, reach: ParagraphReach): readonly StorySource[] {
  const { main } = loaded;
  const body: StorySource = { part: main.part, xml: main.xml, name: null, marksBefore: 0 };
  if (reach === 'body') return [body];
  let marksBefore = 0;
  return loaded.stories.map(({ part, name, scan, marks }) => {
    const source = { part, xml: name === null ? main.xml : scan.meaning(scan.xml), name, marksBefore };
    marksBefore += marks.length;
    return source;
  });
}
