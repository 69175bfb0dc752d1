import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useLayout } from '../parts/use-layout';

/** Shows a cell in its sheet; null where the sheet is not at hand. */
export type GoTo = ((sheet: string, cell: string) => void) | null;

/** Where something stands in a ledger; a link where its sheet is at hand. */
export function RowPlace({
  place,
  spoken,
  sheet,
  cell,
  goTo,
}: {
  readonly place: string;
  /** What the link does, for those who hear it. */
  readonly spoken: string;
  readonly sheet: string;
  readonly cell: string;
  readonly goTo: GoTo;
}): ReactElement {
  const layout = useLayout();
  if (goTo === null) return <span className={layout.strong}>{place}</span>;
  return (
    <Link as="button" inline aria-label={spoken} onClick={() => goTo(sheet, cell)}>
      {place}
    </Link>
  );
}
