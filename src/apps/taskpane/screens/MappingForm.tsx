import { Button, Checkbox } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { MappingProposal } from '@/core/ledger';
import { NoticeBar } from '../parts/NoticeBar';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { MappedColumns } from './MappedColumns';
import { MappedSheet } from './MappedSheet';
import { mappingOf, twiceChosen, withName, type MappingDraft } from './mapping-draft';
import type { MapSheet } from './map-sheet';

/** What a sheet is, where its headings stand, and what each of its columns is. */
export function MappingForm({
  proposal,
  canKeep,
  first,
  onHeaderRow,
  onMap,
}: {
  readonly proposal: MappingProposal;
  readonly canKeep: boolean;
  /** What is chosen at first. */
  readonly first: MappingDraft;
  readonly onHeaderRow: (row: number, draft: MappingDraft) => void;
  readonly onMap: MapSheet;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const [draft, setDraft] = useState(first);
  const [isKept, setKept] = useState(canKeep);
  const choice = proposal.roles.find(({ role }) => role === draft.role);
  const twice = twiceChosen(draft, choice);
  return (
    <form
      className={layout.column}
      aria-label={text.mapping.title(proposal.sheet)}
      onSubmit={(event) => {
        event.preventDefault();
        onMap(mappingOf(draft, proposal), isKept);
      }}
    >
      <FormHead sheet={proposal.sheet} />
      <div className={layout.fields}>
        <MappedSheet proposal={proposal} draft={draft} onDraft={setDraft} onHeaderRow={onHeaderRow} />
      </div>
      {choice !== undefined && (
        <MappedColumns
          columns={proposal.columns}
          names={choice.names}
          chosen={draft.names}
          onChoose={(index, name) => setDraft(withName(draft, index, name))}
        />
      )}
      {twice.length > 0 && <NoticeBar intent="warning">{text.mapping.twice(twice.join('、'))}</NoticeBar>}
      <KeepChoice canKeep={canKeep} isKept={isKept} onKeep={setKept} />
      <ApplyButton isReady={twice.length === 0} />
    </form>
  );
}

function ApplyButton({ isReady }: { readonly isReady: boolean }): ReactElement {
  const { text } = usePane();
  return (
    <div>
      <Button type="submit" appearance="primary" disabled={!isReady}>
        {text.mapping.apply}
      </Button>
    </div>
  );
}

function FormHead({ sheet }: { readonly sheet: string }): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  return (
    <>
      <div className={layout.strong}>{text.mapping.title(sheet)}</div>
      <div className={layout.quiet}>{text.mapping.hint}</div>
    </>
  );
}

function KeepChoice({
  canKeep,
  isKept,
  onKeep,
}: {
  readonly canKeep: boolean;
  readonly isKept: boolean;
  readonly onKeep: (isKept: boolean) => void;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  if (!canKeep) return <div className={layout.quiet}>{text.mapping.remembered}</div>;
  return (
    <div>
      <Checkbox
        checked={isKept}
        label={text.mapping.keep}
        onChange={(_, { checked }) => onKeep(checked === true)}
      />
      <div className={layout.quiet}>{text.mapping.keepHint}</div>
    </div>
  );
}
