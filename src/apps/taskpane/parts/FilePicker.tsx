import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useRef, type ReactElement } from 'react';
import { FileInput } from './FileInput';
import { useDropZone } from './use-drop-zone';
import { useLayout } from './use-layout';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalM}`,
    border: `2px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusLarge,
  },
  small: { padding: tokens.spacingVerticalM },
  over: {
    border: `2px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
  },
});

export interface FilePickerProps {
  readonly button: string;
  readonly hint: string;
  /** Endings, as the attribute `accept` takes them. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly primary?: boolean;
  readonly small?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A place to drop files on, with a button that opens the system's own window to choose them. */
export function FilePicker(props: FilePickerProps): ReactElement {
  const { button, hint, accept, multiple = false, primary = false, small = false, onFiles } = props;
  const styles = useStyles();
  const layout = useLayout();
  const hintId = useId();
  const input = useRef<HTMLInputElement>(null);
  const { isOver, handlers } = useDropZone((files) => onFiles(multiple ? files : files.slice(0, 1)));
  return (
    <div className={mergeClasses(styles.zone, small && styles.small, isOver && styles.over)} {...handlers}>
      <Button
        appearance={primary ? 'primary' : 'secondary'}
        aria-describedby={hintId}
        onClick={() => input.current?.click()}
      >
        {button}
      </Button>
      <span id={hintId} className={layout.quiet}>
        {hint}
      </span>
      <FileInput ref={input} label={button} accept={accept} multiple={multiple} onFiles={onFiles} />
    </div>
  );
}
