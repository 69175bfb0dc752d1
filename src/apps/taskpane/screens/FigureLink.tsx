import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';

/** The name of a figure, which shows it with its rows. */
export function FigureLink({
  figureKey,
  label,
  onTrace,
}: {
  readonly figureKey: string;
  readonly label: string;
  readonly onTrace: (key: string) => void;
}): ReactElement {
  return (
    <Link as="button" inline onClick={() => onTrace(figureKey)}>
      {label}
    </Link>
  );
}
