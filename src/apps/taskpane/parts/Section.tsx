import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { useLayout } from './use-layout';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  button: { paddingLeft: 0, justifyContent: 'flex-start', textAlign: 'left', minWidth: 0 },
});

/** A part of a screen under a heading that opens and closes it. */
export function Section({
  title,
  isOpenAtFirst = true,
  children,
}: {
  readonly title: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  const layout = useLayout();
  const styles = useStyles();
  const content = useId();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <section className={layout.column}>
      <h2 className={styles.heading}>
        <Button
          appearance="transparent"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={content}
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          onClick={() => setOpen(!isOpen)}
        >
          {title}
        </Button>
      </h2>
      <div id={content} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </section>
  );
}
