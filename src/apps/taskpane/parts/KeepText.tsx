import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { usePane } from '../state/pane-context';
import { useLayout } from './use-layout';

/** Windows' own editor reads a text without it in the code page of the country. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A list as a text: to be copied, or as a file. */
export function KeepText({
  file,
  text: list,
}: {
  readonly file: string;
  readonly text: () => string;
}): ReactElement {
  const { text, outside } = usePane();
  const layout = useLayout();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const { doctor } = text;
  const save = () => outside.saveFile(file, new TextEncoder().encode(BYTE_ORDER_MARK + list()));
  return (
    <>
      <Button onClick={() => void outside.copyText(list()).then(setCopied)}>{doctor.copyList}</Button>
      <Button onClick={save}>{doctor.saveList}</Button>
      {isCopied !== null && (
        <span className={layout.quiet} role="status">
          {isCopied ? doctor.listCopied : doctor.listNotCopied}
        </span>
      )}
    </>
  );
}
