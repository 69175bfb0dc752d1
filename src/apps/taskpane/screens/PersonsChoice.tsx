import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DocumentState } from '../state/document-store';
import { usePane } from '../state/pane-context';

/** Whether the record keeps names of persons from the next writing on: as it has it, until somebody says otherwise. */
export function PersonsChoice({
  state: { document, keepsPersons },
  isBusy,
  onChange,
}: {
  readonly state: Pick<DocumentState, 'document' | 'keepsPersons'>;
  readonly isBusy: boolean;
  readonly onChange: (keepsPersons: boolean) => void;
}): ReactElement {
  const { text } = usePane();
  return (
    <Checkbox
      label={text.review.keepsPersons}
      disabled={isBusy}
      checked={keepsPersons ?? doesKeepPersons(document)}
      onChange={(_, { checked }) => onChange(checked === true)}
    />
  );
}

/** Does the document's record keep names now? */
export function doesKeepPersons(document: DocumentState['document']): boolean {
  return document?.reading.state === 'present' && document.reading.record.keepsPersons === true;
}
