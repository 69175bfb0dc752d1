import type { ReactElement } from 'react';
import { IGNORED, type MappingProposal } from '@/core/ledger';
import { usePane } from '../state/pane-context';
import { ChoiceField } from './ChoiceField';
import { withRole, type MappingDraft } from './mapping-draft';

/** What a sheet is as a whole: its role, the row of its headings, the kind of all its rows. */
export function MappedSheet({
  proposal,
  draft,
  onDraft,
  onHeaderRow,
}: {
  readonly proposal: MappingProposal;
  readonly draft: MappingDraft;
  readonly onDraft: (draft: MappingDraft) => void;
  readonly onHeaderRow: (row: number, draft: MappingDraft) => void;
}): ReactElement {
  const { text } = usePane();
  const { roles, rows, headerRow } = proposal;
  const choice = roles.find(({ role }) => role === draft.role);
  return (
    <>
      <ChoiceField
        label={text.mapping.role}
        value={draft.role}
        options={[
          ...roles.map(({ role, label }) => ({ value: role, label })),
          { value: IGNORED, label: text.mapping.ignored },
        ]}
        onChoose={(role) => onDraft(withRole(draft, role, proposal))}
      />
      {choice !== undefined && (
        <ChoiceField
          label={text.mapping.headerRow}
          value={String(headerRow)}
          options={rows.map(({ number, text: shown }) => ({
            value: String(number),
            label: text.mapping.row(number, shown),
          }))}
          onChoose={(row) => onHeaderRow(Number(row), draft)}
        />
      )}
      {choice !== undefined && choice.kinds.length > 0 && (
        <ChoiceField
          label={text.mapping.kind}
          value={draft.kind ?? ''}
          options={[
            { value: '', label: text.mapping.ownKinds },
            ...choice.kinds.map(({ id, label }) => ({ value: id, label })),
          ]}
          onChoose={(kind) => onDraft({ ...draft, kind: kind === '' ? null : kind })}
        />
      )}
    </>
  );
}
