import type { ReactElement } from 'react';
import type { Correction } from '@/core/doctor';
import { KeepText } from '../parts/KeepText';
import { usePane } from '../state/pane-context';
import { listText } from './correction-texts';

/** The list of corrections as a text: to be copied, or as a file. */
export function KeepList({
  corrections,
  isOneFile,
}: {
  readonly corrections: readonly Correction[];
  readonly isOneFile: boolean;
}): ReactElement {
  const { text, language } = usePane();
  const { doctor } = text;
  return <KeepText file={doctor.listFile} text={() => listText(corrections, isOneFile, doctor, language)} />;
}
