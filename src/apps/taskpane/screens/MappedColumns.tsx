import type { ReactElement } from 'react';
import type { ProposedColumn, ProposedRole } from '@/core/ledger';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { ChoiceField } from './ChoiceField';

/** The columns of a sheet, each with what stands first in it and what it is. */
export function MappedColumns({
  columns,
  names,
  chosen,
  onChoose,
}: {
  readonly columns: readonly ProposedColumn[];
  readonly names: ProposedRole['names'];
  /** What each of the columns is. */
  readonly chosen: readonly (string | null)[];
  readonly onChoose: (index: number, name: string | null) => void;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const options = [
    { value: '', label: text.mapping.noColumn },
    ...names.map(({ name, label }) => ({ value: name, label })),
  ];
  return (
    <Section title={text.mapping.columns}>
      <div className={layout.fields}>
        {columns.map(({ heading, letters, samples }, index) => (
          <ChoiceField
            key={letters}
            label={text.mapping.column(letters, heading === `${letters}列` ? '' : heading).trim()}
            hint={samples.join('；')}
            value={chosen[index] ?? ''}
            options={options}
            onChoose={(name) => onChoose(index, name === '' ? null : name)}
          />
        ))}
      </div>
    </Section>
  );
}
