import { mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Block, Heading, Paragraph } from '@/core/report';
import { PreviewInlines, type OnMark } from './PreviewInlines';
import { PreviewPicture } from './PreviewPicture';
import { PreviewTable } from './PreviewTable';
import { usePreviewStyles } from './preview-styles';

/** One block of a report in the look it has on paper. */
export function PreviewBlock({
  block,
  onMark,
}: {
  readonly block: Block;
  readonly onMark: OnMark;
}): ReactElement {
  const styles = usePreviewStyles();
  if (block.type === 'table') return <PreviewTable table={block} onMark={onMark} />;
  if (block.type === 'picture') return <PreviewPicture picture={block} />;
  return (
    <p className={lookOf(block, styles)}>
      <PreviewInlines inlines={block.inlines} onMark={onMark} />
    </p>
  );
}

type Styles = ReturnType<typeof usePreviewStyles>;

function lookOf(block: Heading | Paragraph, styles: Styles): string {
  if (block.type === 'heading') {
    const faces = { 1: styles.first, 2: styles.second, 3: '', 4: '' };
    return mergeClasses(styles.heading, faces[block.level]);
  }
  const looks: Readonly<Record<Paragraph['role'], string>> = {
    title: styles.title,
    subtitle: styles.subtitle,
    salutation: styles.flush,
    body: styles.text,
    signature: styles.right,
    date: styles.right,
    annexTitle: styles.title,
  };
  return looks[block.role];
}
