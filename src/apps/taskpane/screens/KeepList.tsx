import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Correction } from '@/core/doctor';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { listText } from './correction-texts';

/** Windows' own editor reads a text without it in the code page of the country. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The list of corrections as a text: to be copied, or as a file. */
export function KeepList({
  corrections,
  isOneFile,
}: {
  readonly corrections: readonly Correction[];
  readonly isOneFile: boolean;
}): ReactElement {
  const { text, language, outside } = usePane();
  const layout = useLayout();
  const [isCopied, setCopied] = useState<boolean | null>(null);
  const { doctor } = text;
  const list = () => listText(corrections, isOneFile, doctor, language);
  const save = () => {
    outside.saveFile(doctor.listFile, new TextEncoder().encode(BYTE_ORDER_MARK + list()));
  };
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
