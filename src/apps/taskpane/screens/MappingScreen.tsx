import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useState, type ReactElement } from 'react';
import type { Desk } from '../desk/desk';
import { FailureBar } from '../parts/FailureBar';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { useAnswer } from '../state/use-answer';
import type { MappedPlace, MapSheet } from './map-sheet';
import { draftOf, withRow, type MappingDraft } from './mapping-draft';
import { MappingForm } from './MappingForm';

/** 表头对照: how a sheet is understood, and what it is in truth. */
export function MappingScreen({
  desk,
  place: { file, sheet },
  isOneFile,
  canKeep,
  onMap,
  onClose,
}: {
  readonly desk: Desk;
  readonly place: MappedPlace;
  readonly isOneFile: boolean;
  /** The workbook can be written to. */
  readonly canKeep: boolean;
  readonly onMap: MapSheet;
  readonly onClose: () => void;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const [chosen, setChosen] = useState<{ readonly row: number; readonly draft: MappingDraft } | null>(null);
  const headerRow = chosen?.row ?? null;
  const { value: proposal, failure } = useAnswer(
    () => desk.proposeMapping(file, sheet, headerRow),
    [desk, file, sheet, headerRow],
  );
  return (
    <div className={layout.column}>
      <div>
        <Button appearance="subtle" icon={<ArrowLeftRegular />} onClick={onClose}>
          {text.program.back}
        </Button>
      </div>
      {failure !== null && <FailureBar failure={failure} onDismiss={onClose} />}
      {proposal === null ? (
        text.program.opening
      ) : (
        <MappingForm
          key={proposal.headerRow}
          proposal={proposal}
          first={chosen === null ? draftOf(proposal) : withRow(chosen.draft, proposal)}
          canKeep={canKeep}
          onHeaderRow={(row, draft) => setChosen({ row, draft })}
          onMap={(mapping, isKept) => {
            onMap({ ...mapping, file: isOneFile ? '' : file }, isKept);
            onClose();
          }}
        />
      )}
    </div>
  );
}
