import type { ReactElement } from 'react';
import type { YearChange } from '@/core/year-turn';
import { MoreList } from '../parts/MoreList';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import type { YearSection } from '../text/turn-text';
import type { ShowMark } from './deciding';
import { groupYearChanges } from './group-year-changes';
import { YearRow } from './YearRow';

/** The figures of a document, last year → new, by what a person should look at first. */
export function YearFigures({
  changes,
  sections,
  onShow,
}: {
  readonly changes: readonly YearChange[];
  readonly sections: readonly YearSection[];
  readonly onShow: ShowMark;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const groups = groupYearChanges(changes);
  return (
    <>
      {sections.map((name) => {
        const found = groups.get(name) ?? [];
        const places = found.reduce((sum, { indexes }) => sum + indexes.length, 0);
        if (places === 0) return null;
        return (
          <Section key={name} title={text.turn.figures[name](places)} isOpenAtFirst={name !== 'same'}>
            <div className={layout.quiet}>{text.turn.figureHints[name]}</div>
            <MoreList items={found} keyOf={({ indexes }) => indexes.join()}>
              {(group) => <YearRow group={group} onShow={onShow} />}
            </MoreList>
          </Section>
        );
      })}
    </>
  );
}
