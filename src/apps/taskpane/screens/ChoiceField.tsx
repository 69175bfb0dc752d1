import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  // A long choice must not widen a narrow pane.
  select: { minWidth: 0, '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

/** One choice of several, under its label. */
export function ChoiceField({
  label,
  hint,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })} size="small">
      <Select
        className={styles.select}
        size="small"
        value={value}
        onChange={(_, data) => onChoose(data.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
