import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Overview } from '../desk/overview';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { MappingLink } from './MappingLink';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** How each sheet was understood; nothing where the ledger itself did not come along. */
export function SheetList({
  sources,
  roleTexts,
}: Pick<Overview, 'sources' | 'roleTexts'>): ReactElement | null {
  const { text, language } = usePane();
  const layout = useLayout();
  const styles = useStyles();
  const known = sources.filter(({ sheets }) => sheets.length > 0);
  if (known.length === 0) return null;
  return (
    <Section title={text.check.sheets} isOpenAtFirst={false}>
      {known.map(({ file, sha256, sheets }) => (
        <div key={sha256}>
          <div className={layout.strong}>{file}</div>
          <ul className={layout.list}>
            {sheets.map(({ name, role, headerRow, rows }, index) => (
              <li key={String(index)} className={styles.row}>
                <span className={layout.grows}>{name}</span>
                <MappingLink file={file} sheet={name} />
                <span className={layout.quiet}>
                  {text.check.sheet(roleTexts[language][role] ?? role, headerRow, rows)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
