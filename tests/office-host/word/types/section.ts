import { HostError, type Argument, type ObjectType } from '../../protocol';
import type { HeaderKind, PageKind } from '../word-document';
import type { Element } from '../xml/word-xml';
import { oneOf } from './arguments';
import type { WordObjects } from './word-objects';

/** `Word.HeaderFooterType` */
const PAGES: readonly (readonly [string, PageKind])[] = [
  ['Primary', 'default'],
  ['FirstPage', 'first'],
  ['EvenPages', 'even'],
];

export function sectionType(objects: WordObjects): ObjectType<Element> {
  const { document } = objects;
  const bodyOf = (section: Element, kind: HeaderKind, pages: Argument | undefined) => {
    const name = oneOf(
      pages,
      PAGES.map(([one]) => one),
      `Section.Get${kind}`,
    );
    return objects.body(
      document.headerOf(section, kind, PAGES.find(([one]) => one === name)?.[1] ?? 'default'),
    );
  };
  const next = (section: Element) => document.sections[document.sections.indexOf(section) + 1] ?? null;
  return {
    name: 'Section',
    isKept: true,
    isGone: (section) => !section.isConnected,
    methods: {
      GetHeader: (section, [pages]) => bodyOf(section, 'header', pages),
      GetFooter: (section, [pages]) => bodyOf(section, 'footer', pages),
      GetNext(section) {
        const following = next(section);
        if (following === null) throw new HostError('ItemNotFound', 'Section.GetNext');
        return objects.section(following);
      },
      GetNextOrNullObject(section) {
        const following = next(section);
        return following === null ? null : objects.section(following);
      },
    },
  };
}
