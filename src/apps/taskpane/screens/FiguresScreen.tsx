import { SearchBox } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { textWithUnit } from '@/core/figures';
import type { FigureLine } from '../desk/overview';
import { MoreList } from '../parts/MoreList';
import { FigureRow } from '../parts/FigureRow';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { searchFigures } from './figure-search';
import { usePinyin } from './use-pinyin';

/** A district's own figures can be hundreds. */
const STEP = 80;

/** All figures by name, with value and unit. */
export function FiguresScreen({
  lines,
  onOpen,
}: {
  readonly lines: readonly FigureLine[];
  readonly onOpen: (key: string) => void;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const [query, setQuery] = useState('');
  const matchPinyin = usePinyin(query);
  const found = searchFigures(lines, query, matchPinyin);
  const possible = found.filter((line) => line.possible);
  const impossible = found.filter((line) => !line.possible);
  const list = (items: readonly FigureLine[]) => (
    <MoreList items={items} step={STEP} keyOf={({ key }) => key}>
      {(line) => (
        <FigureRow
          label={line.label}
          value={line.value === null ? null : textWithUnit(line)}
          onOpen={() => onOpen(line.key)}
        />
      )}
    </MoreList>
  );
  return (
    <div className={layout.column}>
      <SearchBox
        aria-label={text.figures.search}
        placeholder={text.figures.searchHint}
        value={query}
        onChange={(_, { value }) => setQuery(value)}
      />
      <div role="status" className={query === '' ? layout.hidden : layout.quiet}>
        {query === '' ? '' : text.figures.found(found.length)}
      </div>
      {possible.length > 0 && list(possible)}
      {impossible.length > 0 && (
        <Section
          key={String(query === '')}
          title={text.figures.impossible(impossible.length)}
          isOpenAtFirst={query !== ''}
        >
          {list(impossible)}
        </Section>
      )}
    </div>
  );
}
