import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { usePane } from '../state/pane-context';
import { useOpenMapping } from './mapping-context';

/** 对照表头 of one sheet; nothing where it can't be asked about. */
export function MappingLink({
  file,
  sheet,
}: {
  readonly file: string;
  readonly sheet: string;
}): ReactElement | null {
  const { text } = usePane();
  const open = useOpenMapping();
  if (open === null) return null;
  return (
    <Link as="button" inline aria-label={text.mapping.openOf(sheet)} onClick={() => open(file, sheet)}>
      {text.mapping.open}
    </Link>
  );
}
