import { Button, makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import { useEffect, useState, type ReactElement } from 'react';
import { textWithUnit } from '@/core/figures';
import type { FigureLine } from '../desk/overview';
import { MoreList } from '../parts/MoreList';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { asksForPinyin, loadPinyin, searchFigures, type MatchPinyin } from './figure-search';

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
      {(line) => <FigureRow line={line} onOpen={onOpen} />}
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

function usePinyin(query: string): MatchPinyin | null {
  const [match, setMatch] = useState<{ readonly pinyin: MatchPinyin } | null>(null);
  const isAsked = asksForPinyin(query);
  useEffect(() => {
    if (!isAsked || match !== null) return;
    // Without pinyin the search still finds characters.
    void loadPinyin().then(
      (pinyin) => setMatch({ pinyin }),
      () => undefined,
    );
  }, [isAsked, match]);
  return match?.pinyin ?? null;
}

const useStyles = makeStyles({
  row: {
    display: 'flex',
    width: '100%',
    justifyContent: 'space-between',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    borderRadius: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
  value: {
    flexShrink: 0,
    maxWidth: '50%',
    paddingLeft: tokens.spacingHorizontalM,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    textAlign: 'right',
  },
  unknown: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
});

function FigureRow({
  line,
  onOpen,
}: {
  readonly line: FigureLine;
  readonly onOpen: (key: string) => void;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const value =
    line.value === null ? <span className={styles.unknown}>{text.figures.unknown}</span> : textWithUnit(line);
  return (
    <Button
      appearance="subtle"
      className={styles.row}
      icon={<ChevronRightRegular />}
      iconPosition="after"
      onClick={() => onOpen(line.key)}
    >
      <span className={layout.grows}>{line.label}</span>
      <span className={styles.value}>{value}</span>
    </Button>
  );
}
