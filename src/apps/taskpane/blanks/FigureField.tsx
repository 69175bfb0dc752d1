import { Field, Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import { textWithUnit } from '@/core/figures';
import type { FigureLine } from '../desk/overview';
import { useLayout } from '../parts/use-layout';
import { searchFigures } from '../screens/figure-search';
import { usePinyin } from '../screens/use-pinyin';
import { useBlanksText } from '../text/blanks-texts';

/** As many as can be looked over at once. */
const MOST = 6;

const useStyles = makeStyles({
  input: { width: '100%', minWidth: 0, boxSizing: 'border-box' },
  found: { listStyleType: 'none', margin: 0, padding: 0 },
  option: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusSmall,
    cursor: 'pointer',
    overflowWrap: 'anywhere',
  },
  active: {
    backgroundColor: tokens.colorBrandBackground2,
    outline: `1px solid ${tokens.colorBrandStroke1}`,
  },
});

/** A figure by its name: what is typed is completed, the arrows go through what was found. */
export function FigureField({
  lines,
  chosen,
  onChoose,
}: {
  readonly lines: readonly FigureLine[];
  readonly chosen: string | null;
  /** Null: nothing is found by that name. */
  readonly onChoose: (key: string | null) => void;
}): ReactElement {
  const words = useBlanksText();
  const styles = useStyles();
  const list = useId();
  const [query, setQuery] = useState(() => lines.find(({ key }) => key === chosen)?.label ?? '');
  const { found, active, firstOf } = useFound(lines, query, { chosen, onChoose });
  const idOf = (place: number) => `${list}-${String(place)}`;
  const type = (typed: string) => {
    setQuery(typed);
    onChoose(firstOf(typed));
  };
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    if (step === 0 || found.length === 0) return;
    event.preventDefault();
    onChoose(found[(active + step + found.length) % found.length]?.key ?? null);
  };
  return (
    <div>
      <Field label={words.figureName} size="small">
        <Input
          className={styles.input}
          size="small"
          role="combobox"
          aria-expanded={found.length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          {...(active < 0 ? {} : { 'aria-activedescendant': idOf(active) })}
          placeholder={words.figureHint}
          value={query}
          onChange={(_, { value }) => type(value)}
          onKeyDown={move}
        />
      </Field>
      <FoundFigures id={list} found={found} active={active} idOf={idOf} onChoose={onChoose} />
      <NoneFound isSo={query.trim() !== '' && found.length === 0} />
    </div>
  );
}

function FoundFigures({
  id,
  found,
  active,
  idOf,
  onChoose,
}: {
  readonly id: string;
  readonly found: readonly FigureLine[];
  readonly active: number;
  readonly idOf: (place: number) => string;
  readonly onChoose: (key: string) => void;
}): ReactElement {
  const words = useBlanksText();
  const styles = useStyles();
  return (
    <ul id={id} role="listbox" aria-label={words.figureName} className={styles.found}>
      {found.map((line, place) => (
        <li
          key={line.key}
          id={idOf(place)}
          role="option"
          aria-selected={place === active}
          className={mergeClasses(styles.option, place === active && styles.active)}
          onPointerDown={(event) => {
            // The field keeps the keyboard.
            event.preventDefault();
            onChoose(line.key);
          }}
        >
          {line.value === null ? words.noValue(line.label) : words.figure(line.label, textWithUnit(line))}
        </li>
      ))}
    </ul>
  );
}

function NoneFound({ isSo }: { readonly isSo: boolean }): ReactElement {
  const words = useBlanksText();
  const layout = useLayout();
  return (
    <div role="status" className={layout.quiet}>
      {isSo ? words.noSuchFigure : ''}
    </div>
  );
}

/** What is found by a name, and which of it is chosen: the first as long as nobody chose another. */
function useFound(
  lines: readonly FigureLine[],
  query: string,
  { chosen, onChoose }: { readonly chosen: string | null; readonly onChoose: (key: string | null) => void },
) {
  const match = usePinyin(query);
  const find = (typed: string) => (typed.trim() === '' ? [] : searchFigures(lines, typed, match));
  const found = find(query).slice(0, MOST);
  const active = found.findIndex(({ key }) => key === chosen);
  const [first] = found;
  useEffect(() => {
    // Pinyin may have come only after the last letter.
    if (active < 0 && first !== undefined) onChoose(first.key);
  }, [match]);
  return { found, active, firstOf: (typed: string) => find(typed)[0]?.key ?? null };
}
