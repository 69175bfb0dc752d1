import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Inline, MarkInline } from '@/core/report';
import { isMissingText } from '@/core/values';
import { usePane } from '../state/pane-context';
import { usePreviewStyles } from './preview-styles';

/** Shows where the figure of a mark comes from. */
export type OnMark = (key: string) => void;

/** Text, and figures to be clicked. */
export function PreviewInlines({
  inlines,
  onMark,
}: {
  readonly inlines: readonly Inline[];
  readonly onMark: OnMark;
}): ReactElement {
  return (
    <>
      {inlines.map((inline, index) =>
        inline.type === 'text' ? (
          inline.text
        ) : (
          <PreviewMark key={String(index)} mark={inline} onMark={onMark} />
        ),
      )}
    </>
  );
}

/** No button element: that would be one piece in its line, and not break where words break on paper. */
function PreviewMark({
  mark: { key, label, text },
  onMark,
}: {
  readonly mark: MarkInline;
  readonly onMark: OnMark;
}): ReactElement {
  const { text: words } = usePane();
  const styles = usePreviewStyles();
  return (
    <span
      role="button"
      tabIndex={0}
      className={mergeClasses(styles.mark, isMissingText(text) && styles.missing)}
      title={words.figures.open(label)}
      onClick={() => onMark(key)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onMark(key);
      }}
    >
      {text}
    </span>
  );
}
