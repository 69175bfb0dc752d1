import type { DocumentParagraph, TableCell, TextSpan } from '@/core/marks';
import type { Question } from '../ask-all';
import { CELLS_LOAD, cellsOf } from './cells-of';
import { askLines, askMixed, LINES_LOAD, type MixedStretch } from './lines';
import { askOpenControls, OPEN_CONTROLS_LOAD, OPEN_PARAGRAPHS_LOAD } from './open-controls';
import type { StoryParagraph } from './read-stories';

type Told = Pick<DocumentParagraph, 'story' | 'cell' | 'lines' | 'openControls'>;

/** What must be loaded of all controls, and of the paragraphs. */
export const SURROUNDINGS_LOAD = {
  ofControls: OPEN_CONTROLS_LOAD,
  ofParagraphs: CELLS_LOAD + LINES_LOAD + OPEN_PARAGRAPHS_LOAD,
};

/** What is told of paragraphs beside their texts and marks where everything is asked for. */
export class Surroundings {
  private readonly cells: readonly (TableCell | null)[];
  private readonly lines = new Map<number, TextSpan[]>();
  private readonly openControls = new Map<number, TextSpan[]>();
  private readonly mixed: MixedStretch[] = [];

  constructor(
    private readonly stories: readonly StoryParagraph[],
    private readonly controls: Word.ContentControlCollection,
  ) {
    this.cells = cellsOf(stories.map(({ paragraph }) => paragraph));
  }

  questions(): readonly Question[] {
    return [
      ...askLines(this.stories, this.mixed, addTo(this.lines)),
      ...askOpenControls(this.controls, this.stories, {
        isWanted: () => true,
        add: (paragraph, { start, length }) => addTo(this.openControls)(paragraph, { start, length }),
      }),
    ];
  }

  /** What the answers to the first ones leave open. */
  furtherQuestions(): readonly Question[] {
    return this.mixed.map((stretch) => askMixed(stretch, addTo(this.lines)));
  }

  /** Of one paragraph, once all questions are answered. */
  of(index: number): Told {
    const [story, cell] = [this.stories[index]?.story ?? null, this.cells[index] ?? null];
    const [lines, openControls] = [this.lines.get(index), this.openControls.get(index)].map(inOrder);
    return {
      ...(story === null ? {} : { story }),
      ...(cell === null ? {} : { cell }),
      ...(lines === undefined ? {} : { lines }),
      ...(openControls === undefined ? {} : { openControls }),
    };
  }
}

function addTo(map: Map<number, TextSpan[]>) {
  return (paragraph: number, span: TextSpan): void => {
    map.set(paragraph, [...(map.get(paragraph) ?? []), span]);
  };
}

function inOrder(spans: readonly TextSpan[] | undefined): readonly TextSpan[] | undefined {
  return spans === undefined ? undefined : [...spans].sort((one, other) => one.start - other.start);
}
