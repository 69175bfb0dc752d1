import type { HostObject } from '../../protocol';
import type { AnchoredComment } from '../parts/comments';
import type { Span } from '../text/span';
import type { WordDocument } from '../word-document';
import type { Element } from '../xml/word-xml';

/** What is listed is looked up anew each time. */
export type Listing<Item> = () => readonly Item[];

/** Runs, and paragraphs for the look of their marks. */
export interface FontTarget {
  readonly holders: Listing<Element>;
}

/** Makers of the objects a client sees, so that no class need know another's file. */
export interface WordObjects {
  readonly document: WordDocument;
  readonly body: (container: Element) => HostObject;
  readonly range: (span: Span) => HostObject;
  readonly ranges: (spans: Listing<Span>) => HostObject;
  readonly paragraph: (paragraph: Element) => HostObject;
  readonly paragraphs: (list: Listing<Element>) => HostObject;
  readonly control: (control: Element) => HostObject;
  readonly controls: (list: Listing<Element>) => HostObject;
  readonly allControls: () => HostObject;
  readonly font: (target: FontTarget) => HostObject;
  readonly table: (table: Element) => HostObject;
  readonly tables: (list: Listing<Element>) => HostObject;
  readonly row: (row: Element) => HostObject;
  readonly rows: (list: Listing<Element>) => HostObject;
  readonly cell: (cell: Element) => HostObject;
  readonly cells: (list: Listing<Element>) => HostObject;
  readonly section: (section: Element) => HostObject;
  readonly sections: () => HostObject;
  readonly comments: (list: Listing<AnchoredComment>) => HostObject;
  readonly picture: (drawing: Element) => HostObject;
  readonly pictures: (list: Listing<Element>) => HostObject;
  readonly properties: () => HostObject;
}
