import { HostError, ObjectFactory, targetOf, type Application, type HostObject } from '../index';

/** As much of a Word document as the protocol needs to be tested: lines of text. */
export class ToyDocument {
  readonly lines: Line[] = [];

  constructor(...texts: readonly string[]) {
    for (const text of texts) this.add(text);
  }

  get texts(): readonly string[] {
    return this.lines.map(({ text }) => text);
  }

  add(text: string): Line {
    const line = new Line(this, text);
    this.lines.push(line);
    return line;
  }
}

class Line {
  readonly font = { color: '#000000', bold: false };
  style = 'Normal';

  constructor(
    readonly document: ToyDocument,
    public text: string,
  ) {}

  get next(): Line | null {
    return this.document.lines[this.document.lines.indexOf(this) + 1] ?? null;
  }

  get isGone(): boolean {
    return !this.document.lines.includes(this);
  }

  delete(): void {
    this.document.lines.splice(this.document.lines.indexOf(this), 1);
  }
}

/** All lines, or those a search has found. */
interface Lines {
  readonly list: readonly Line[];
}

interface SearchOptions {
  matchCase: boolean;
}

const font = new ObjectFactory<Line['font']>({
  name: 'Font',
  scalars: {
    Bold: {
      get: ({ bold }) => bold,
      set(it, value) {
        it.bold = value as boolean;
      },
    },
    Color: {
      get: ({ color }) => color,
      set(it, value) {
        it.color = value as string;
      },
    },
  },
});

const paragraph = new ObjectFactory<Line>({
  name: 'Paragraph',
  isKept: true,
  isGone: ({ isGone }) => isGone,
  scalars: {
    Style: {
      get: ({ style }) => style,
      set(line, value) {
        line.style = value as string;
      },
    },
    Text: { get: ({ text }) => text },
  },
  navigation: { Font: (line) => font.of(line.font) },
  methods: {
    Delete: (line) => line.delete(),
    GetNextOrNullObject: ({ next }): HostObject | null => (next === null ? null : paragraph.of(next)),
    InsertText(line, [text]) {
      line.text += text as string;
      return range.of(line);
    },
  },
});

const paragraphs = new ObjectFactory<Lines>({
  name: 'ParagraphCollection',
  items: ({ list }) => list.map((line) => paragraph.of(line)),
  methods: {
    GetFirst({ list: [first] }) {
      if (first === undefined) throw new HostError('ItemNotFound', 'ParagraphCollection.getFirst');
      return paragraph.of(first);
    },
    GetFirstOrNullObject: ({ list: [first] }) => (first === undefined ? null : paragraph.of(first)),
  },
});

const range = new ObjectFactory<Line>({
  name: 'Range',
  isKept: true,
  scalars: { Text: { get: ({ text }) => text } },
  methods: {
    CompareLocationWith: (line, [other]) =>
      targetOf(other, 'Range.compareLocationWith') === line ? 'Equal' : 'Unrelated',
  },
});

const ranges = new ObjectFactory<Lines>({
  name: 'RangeCollection',
  items: ({ list }) => list.map((line) => range.of(line)),
});

const searchOptions = new ObjectFactory<SearchOptions>({
  name: 'SearchOptions',
  scalars: {
    MatchCase: {
      get: ({ matchCase }) => matchCase,
      set(options, value) {
        options.matchCase = value as boolean;
      },
    },
  },
});

const body = new ObjectFactory<ToyDocument>({
  name: 'Body',
  scalars: { Text: { get: ({ texts }) => texts.join('\n') } },
  navigation: { Paragraphs: ({ lines }) => paragraphs.of({ list: lines }) },
  methods: {
    InsertParagraph: (document, [text]) => paragraph.of(document.add(text as string)),
    Search({ lines }, [text, options]) {
      const { matchCase } = targetOf(options, 'Body.search') as SearchOptions;
      const seen = (part: string): string => (matchCase ? part : part.toLowerCase());
      return ranges.of({ list: lines.filter((line) => seen(line.text).includes(seen(text as string))) });
    },
    /** A mistake of the model. */
    Clear: ({ lines }) => lines.splice(0).map(({ document }) => document),
  },
});

const root = new ObjectFactory<ToyDocument>({
  name: 'Document',
  navigation: { Body: (document) => body.of(document) },
});

export function toyDocumentApplication(document: ToyDocument): Application {
  return {
    root: root.of(document),
    types: { 'Microsoft.WordServices.SearchOptions': () => searchOptions.of({ matchCase: false }) },
  };
}
