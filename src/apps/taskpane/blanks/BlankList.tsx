import type { ReactElement } from 'react';
import { isSure, type Blank } from '@/core/blanks';
import { MoreList } from '../parts/MoreList';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import type { BlankChoices } from '../state/blank-choice';
import type { FoundBlanks } from '../state/blanks-state';
import { useBlanksText } from '../text/blanks-texts';
import { BlankRow, type BlankActions } from './BlankRow';

type Group = 'sure' | 'unsure' | 'open';

/** What asks for a look comes first. */
const GROUPS: readonly Group[] = ['unsure', 'open', 'sure'];

/** The blanks of a document by how much of a look they need. */
export function BlankList({
  found: { blanks, overview },
  choices,
  actions,
}: {
  readonly found: Pick<FoundBlanks, 'blanks' | 'overview'>;
  readonly choices: BlankChoices;
  readonly actions: BlankActions;
}): ReactElement {
  const words = useBlanksText();
  const layout = useLayout();
  return (
    <div className={layout.column}>
      {GROUPS.map((group) => {
        const items = blanks.filter((blank) => groupOf(blank) === group);
        return (
          items.length > 0 && (
            <Section key={group} title={words.sections[group](items.length)}>
              <MoreList items={items} keyOf={({ index }) => String(index)}>
                {(blank) => (
                  <BlankRow
                    blank={blank}
                    choice={choices.get(blank.index)}
                    overview={overview}
                    actions={actions}
                  />
                )}
              </MoreList>
            </Section>
          )
        );
      })}
    </div>
  );
}

function groupOf({ suggestion }: Blank): Group {
  if (suggestion === null) return 'open';
  return isSure(suggestion) ? 'sure' : 'unsure';
}
