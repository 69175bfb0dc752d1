import type { ReactElement } from 'react';
import type { ReportDocument } from '@/core/report';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { PreviewBlock } from './PreviewBlock';
import type { OnMark } from './PreviewInlines';
import { usePreviewStyles } from './preview-styles';
import { sheetsOf } from './sheets-of';
import { usePageScale } from './use-page-scale';

/** The report as it will look on paper; a click on a figure shows where it comes from. */
export function ReportPreview({
  report,
  onMark,
}: {
  readonly report: ReportDocument;
  readonly onMark: OnMark;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const styles = usePreviewStyles();
  const { frame, scale } = usePageScale();
  return (
    <section className={layout.column} aria-label={text.report.preview}>
      <span className={layout.quiet}>{text.report.previewHint}</span>
      <div ref={frame} className={styles.frame} lang="zh-CN">
        {sheetsOf(report).map((blocks, index) => (
          <div key={String(index)} className={styles.page} style={{ zoom: scale }}>
            {blocks.map((block, place) => (
              <PreviewBlock key={String(place)} block={block} onMark={onMark} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
