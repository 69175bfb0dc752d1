import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { Block, Inline, Picture, ReportDocument, Table } from '@/core/report';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { sheetsOf } from './sheets-of';
import { usePreviewStyles } from './preview-styles';

type OnMark = (key: string) => void;

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
  return (
    <section className={layout.column} aria-label={text.report.preview}>
      <span className={layout.quiet}>{text.report.previewHint}</span>
      <div className={styles.frame} lang="zh-CN" tabIndex={0} role="region" aria-label={text.report.preview}>
        {sheetsOf(report).map((blocks, index) => (
          <div key={String(index)} className={styles.page}>
            {blocks.map((block, place) => (
              <PreviewBlock key={String(place)} block={block} onMark={onMark} />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

function PreviewBlock({ block, onMark }: { readonly block: Block; readonly onMark: OnMark }): ReactElement {
  const styles = usePreviewStyles();
  switch (block.type) {
    case 'table':
      return <PreviewTable table={block} onMark={onMark} />;
    case 'picture':
      return <PreviewPicture picture={block} />;
    case 'heading': {
      const face = block.level === 1 ? styles.first : block.level === 2 ? styles.second : '';
      return (
        <p className={mergeClasses(styles.heading, face)}>
          <Inlines inlines={block.inlines} onMark={onMark} />
        </p>
      );
    }
    case 'paragraph': {
      const looks = {
        title: styles.title,
        subtitle: styles.subtitle,
        salutation: styles.flush,
        body: styles.text,
        signature: styles.right,
        date: styles.right,
        annexTitle: styles.title,
        caption: styles.caption,
      };
      return (
        <p className={looks[block.role]}>
          <Inlines inlines={block.inlines} onMark={onMark} />
        </p>
      );
    }
  }
}

function Inlines({
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

function PreviewMark({
  mark: { key, label, text },
  onMark,
}: {
  readonly mark: Extract<Inline, { type: 'mark' }>;
  readonly onMark: OnMark;
}): ReactElement {
  const { text: words } = usePane();
  const styles = usePreviewStyles();
  const isMissing = text.startsWith('〔待补');
  return (
    <button
      type="button"
      className={mergeClasses(styles.mark, isMissing && styles.missing)}
      title={words.figures.open(label)}
      onClick={() => onMark(key)}
    >
      {text}
    </button>
  );
}

function PreviewTable({
  table: { columns, rows },
  onMark,
}: {
  readonly table: Table;
  readonly onMark: OnMark;
}): ReactElement {
  const styles = usePreviewStyles();
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {columns.map(({ heading, width }, index) => (
            <th
              key={String(index)}
              scope="col"
              className={mergeClasses(styles.cell, styles.tableHeading)}
              style={{ width: `${(100 * width) / total}%` }}
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          <tr key={String(place)}>
            {columns.map(({ align }, index) => (
              <td key={String(index)} className={mergeClasses(styles.cell, styles[align])}>
                <Inlines inlines={row[index] ?? []} onMark={onMark} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PreviewPicture({
  picture: { png, width, height, alternativeText },
}: {
  readonly picture: Picture;
}): ReactElement {
  const styles = usePreviewStyles();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([png as Uint8Array<ArrayBuffer>], { type: 'image/png' }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [png]);
  if (address === null) return <span>{alternativeText}</span>;
  return (
    <img
      className={styles.picture}
      src={address}
      alt={alternativeText}
      style={{ width: `${(width * 4) / 3}px`, aspectRatio: `${width} / ${height}` }}
    />
  );
}
