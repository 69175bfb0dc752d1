import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Finding } from '@/core/findings';
import type { ProfileLine } from '../desk/overview';
import { NoticeBar } from '../parts/NoticeBar';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  /** By itself it is as wide as twenty letters, and wider than a narrow pane. */
  input: { width: '100%', minWidth: 0, boxSizing: 'border-box' },
});

/** 待补: what the report asks for and the ledger does not hold. Texts can be typed here; numbers belong in the ledger. */
export function MissingTexts({
  findings,
  profile,
  typed,
  onType,
}: {
  readonly findings: readonly Finding[];
  readonly profile: readonly ProfileLine[];
  /** What the user typed so far, by name. */
  readonly typed: ReadonlyMap<string, string>;
  readonly onType: (name: string, text: string) => void;
}): ReactElement | null {
  const { text } = usePane();
  const layout = useLayout();
  const missing = findings.flatMap(({ code, value }) => (code === 'figure.noValue' ? [value] : []));
  const unknown = findings.flatMap(({ code, value }) => (code === 'narrative.unknownFigure' ? [value] : []));
  const fields = profile.filter(({ name, label }) => missing.includes(label) || typed.has(name));
  if (missing.length + unknown.length + fields.length === 0) return null;
  const labels = new Set(profile.map(({ label }) => label));
  const numbers = missing.filter((label) => !labels.has(label));
  return (
    <div className={layout.column}>
      {numbers.length > 0 && (
        <NoticeBar intent="warning">{text.report.missingNumbers(numbers.join('、'))}</NoticeBar>
      )}
      {unknown.length > 0 && (
        <NoticeBar intent="warning">{text.report.unknownFigures(unknown.join('、'))}</NoticeBar>
      )}
      {fields.length > 0 && (
        <div className={layout.column} role="group" aria-label={text.report.profileHint}>
          <span className={layout.quiet}>{text.report.profileHint}</span>
          {fields.map(({ name, label }) => (
            <TextField
              key={name}
              label={label}
              typed={typed.get(name) ?? ''}
              onType={(value) => onType(name, value)}
            />
          ))}
        </div>
      )}
    </div>
  );
}

/** Taken over when the field is left: each keystroke would count the ledger anew. */
function TextField({
  label,
  typed,
  onType,
}: {
  readonly label: string;
  readonly typed: string;
  readonly onType: (text: string) => void;
}): ReactElement {
  const styles = useStyles();
  const [value, setValue] = useState(typed);
  const take = () => {
    if (value !== typed) onType(value);
  };
  return (
    <Field label={label} size="small">
      <Input
        className={styles.input}
        size="small"
        value={value}
        onChange={(_, data) => setValue(data.value)}
        onBlur={take}
        onKeyDown={({ key, nativeEvent }) => {
          // Enter also ends what is being composed with an input method, and means no more than that.
          if (key === 'Enter' && !nativeEvent.isComposing) take();
        }}
      />
    </Field>
  );
}
