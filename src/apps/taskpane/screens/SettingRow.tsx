import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SettingLine } from '../desk/overview';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  changed: {
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `3px solid ${tokens.colorBrandStroke1}`,
  },
});

/** One setting and its choices, of which the usual one is marked. */
export function SettingRow({
  line: { id, choices, chosen, usual, texts },
  isFixed,
  onChoose,
}: {
  readonly line: SettingLine;
  readonly isFixed: boolean;
  readonly onChoose: (choice: string) => void;
}): ReactElement {
  const { text, language } = usePane();
  const styles = useStyles();
  const words = texts[language];
  const labelOf = (choice: string) => words.choices[choice] ?? choice;
  const isChanged = chosen !== usual;
  return (
    <div className={isChanged ? styles.changed : undefined}>
      <Field
        size="small"
        label={words.title}
        {...(isChanged ? { hint: text.settings.wasUsual(labelOf(usual)) } : {})}
      >
        <Select
          size="small"
          name={id}
          value={chosen}
          disabled={isFixed}
          onChange={(_, { value }) => onChoose(value)}
        >
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice === usual ? text.settings.usual(labelOf(choice)) : labelOf(choice)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
