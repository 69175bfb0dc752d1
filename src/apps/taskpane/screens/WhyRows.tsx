import type { ReactElement } from 'react';
import type { ChangedRow, RowMove } from '@/core/review';
import { sayCame, sayChanged, sayWent } from '@/core/wording';
import type { FirstOf, Why } from '../desk/review';
import { BeforeAfter } from '../parts/BeforeAfter';
import { MoreList } from '../parts/MoreList';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { RecordedRowLine } from './RecordedRowLine';

/** The rows that came, went or changed, each with what is to be known of it. */
export function WhyRows({ why }: { readonly why: Why }): ReactElement {
  const { text, language } = usePane();
  const layout = useLayout();
  const { came, went, changed, definition, isWhole } = why;
  const { review } = text;
  return (
    <div className={layout.column}>
      {!isWhole && <div className={layout.quiet}>{review.notWhole}</div>}
      {definition !== null && (
        <div>
          <span className={layout.strong}>{review.definition}</span>
          <BeforeAfter before={definition.before} after={definition.after} />
        </div>
      )}
      <FirstOfThem list={came} rowOf={({ row }) => row}>
        {(move) => (
          <RecordedRowLine sign={review.plus} row={move.row}>
            {sayCame(move, language)}
          </RecordedRowLine>
        )}
      </FirstOfThem>
      <FirstOfThem list={went} rowOf={({ row }) => row}>
        {(move) => (
          <RecordedRowLine sign={review.minus} row={move.row}>
            {sayWent(move, language)}
          </RecordedRowLine>
        )}
      </FirstOfThem>
      <FirstOfThem list={changed} rowOf={({ after }) => after}>
        {(pair) => (
          <RecordedRowLine sign={review.edit} row={pair.after}>
            {sayChanged(pair, language)}
          </RecordedRowLine>
        )}
      </FirstOfThem>
    </div>
  );
}

function FirstOfThem<Item extends RowMove | ChangedRow>({
  list: { first, count },
  rowOf,
  children,
}: {
  readonly list: FirstOf<Item>;
  readonly rowOf: (item: Item) => RowMove['row'];
  readonly children: (item: Item) => ReactElement;
}): ReactElement | null {
  const { text } = usePane();
  const layout = useLayout();
  if (count === 0) return null;
  const keyOf = (item: Item, index: number) => {
    const { file, sheet, row } = rowOf(item);
    return `${file}!${sheet}!${row} ${index}`;
  };
  return (
    <div>
      {first.length < count && (
        <div className={layout.quiet}>{text.figures.firstOnly(first.length, count)}</div>
      )}
      <MoreList items={first} step={10} keyOf={keyOf}>
        {children}
      </MoreList>
    </div>
  );
}
