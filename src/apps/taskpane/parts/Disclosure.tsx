import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { useLayout } from './use-layout';

const useStyles = makeStyles({
  button: {
    // The sign in it stands under the texts around it.
    marginLeft: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    padding: 0,
    minWidth: 0,
    justifyContent: 'flex-start',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
  },
  content: { paddingLeft: tokens.spacingHorizontalL },
});

/** A quiet line that opens to what stands behind it. */
export function Disclosure({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  const layout = useLayout();
  const styles = useStyles();
  const content = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button
        appearance="transparent"
        size="small"
        className={mergeClasses(layout.quiet, styles.button)}
        aria-expanded={isOpen}
        aria-controls={content}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={() => setOpen(!isOpen)}
      >
        {title}
      </Button>
      <div id={content} className={styles.content} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
