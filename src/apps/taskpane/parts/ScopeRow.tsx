import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Language } from '@/core/wording';
import type { Overview } from '../desk/overview';
import type { Choice } from '../state/asked';
import { usePane } from '../state/pane-context';
import type { PaneText } from '../text/pane-text';
import { periodOptions } from './period-options';
import { periodWords } from './period-words';
import { useLayout } from './use-layout';

/** For which year, period and branch is counted. */
export function ScopeRow({
  overview,
  onChoose,
}: {
  readonly overview: Overview;
  readonly onChoose: (choice: Choice) => void;
}): ReactElement {
  const { text, language } = usePane();
  const layout = useLayout();
  const { year, period, branch, years, branches, isFixed } = overview;
  if (isFixed)
    return <div className={layout.quiet}>{text.ledger.fixed(periodWords(period, year, language))}</div>;
  return (
    <div className={layout.wrap} role="group" aria-label={text.ledger.scope}>
      <ScopeSelect
        label={text.ledger.year}
        value={String(year)}
        options={yearOptions(year, years, text)}
        onChoose={(value) => onChoose({ year: Number(value), period: value })}
      />
      <ScopeSelect
        label={text.ledger.period}
        value={period}
        options={ownFirst({ period, year }, text, language)}
        onChoose={(value) => onChoose({ year, period: value })}
      />
      {branches.length > 1 && (
        <ScopeSelect
          label={text.ledger.branch}
          value={branch ?? ''}
          options={[
            { value: '', label: text.ledger.allBranches },
            ...branches.map((one) => ({ value: one, label: one })),
          ]}
          onChoose={(value) => onChoose({ branch: value === '' ? null : value })}
        />
      )}
    </div>
  );
}

interface ScopeOption {
  readonly value: string;
  readonly label: string;
}

const useStyles = makeStyles({
  field: { flexGrow: 1, flexBasis: '88px', minWidth: '88px', maxWidth: '220px' },
});

function ScopeSelect({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly ScopeOption[];
  readonly onChoose: (value: string) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label} size="small">
      <Select size="small" value={value} onChange={(_, data) => onChoose(data.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function yearOptions(year: number, years: readonly number[], { ledger }: PaneText): readonly ScopeOption[] {
  const all = years.includes(year) ? years : [year, ...years];
  return all.map((one) => ({ value: String(one), label: ledger.yearOption(one) }));
}

/** A document may have been written for a period that is none of the usual ones. */
function ownFirst(
  { period, year }: Pick<Overview, 'period' | 'year'>,
  { ledger }: PaneText,
  language: Language,
): readonly ScopeOption[] {
  const usual = periodOptions(year, ledger);
  const isUsual = usual.some(({ value }) => value === period);
  return isUsual ? usual : [{ value: period, label: periodWords(period, year, language) }, ...usual];
}
