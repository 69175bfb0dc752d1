import type { ReactElement } from 'react';
import type { BoundPhrase } from '@/core/assemble-blanks';
import { MoreList } from '../parts/MoreList';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import { sentenceAround } from '../screens/sentence-around';
import type { FoundBlanks } from '../state/blanks-state';
import { useBlanksText } from '../text/blanks-texts';

/** Years and phrases of one year that stand in the text: no blanks, but they will not stay true. */
export function YearSections({
  found: { years, yearBound, paragraphs },
}: {
  readonly found: FoundBlanks;
}): ReactElement {
  const { sections, yearsHint, yearBoundHint } = useBlanksText();
  const texts = new Map(paragraphs.map(({ index, text }) => [index, text]));
  const list = (items: readonly BoundPhrase[]) => (
    <MoreList
      items={items}
      step={10}
      keyOf={({ paragraph, start }) => `${String(paragraph)}:${String(start)}`}
    >
      {(item) => <Phrase item={item} text={texts.get(item.paragraph) ?? item.text} />}
    </MoreList>
  );
  return (
    <>
      {years.length > 0 && (
        <Section title={sections.years(years.length)} isOpenAtFirst={false}>
          <Hint>{yearsHint}</Hint>
          {list(years)}
        </Section>
      )}
      {yearBound.length > 0 && (
        <Section title={sections.yearBound(yearBound.length)} isOpenAtFirst={false}>
          <Hint>{yearBoundHint}</Hint>
          {list(yearBound)}
        </Section>
      )}
    </>
  );
}

function Hint({ children }: { readonly children: string }): ReactElement {
  return <div className={useLayout().quiet}>{children}</div>;
}

function Phrase({ item, text }: { readonly item: BoundPhrase; readonly text: string }): ReactElement {
  const layout = useLayout();
  const { before, words, after } = sentenceAround(text, item);
  return (
    <div className={layout.grows}>
      {before}
      <span className={layout.strong}>{words}</span>
      {after}
    </div>
  );
}
