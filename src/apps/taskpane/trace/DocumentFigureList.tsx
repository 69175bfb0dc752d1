import type { ReactElement } from 'react';
import { FigureRow } from '../parts/FigureRow';
import { MoreList } from '../parts/MoreList';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { basisOfRecord } from './basis-of-record';
import type { DocumentFigure } from './document-figures';

/** Some screens full; a report has about as many as that. */
const STEP = 50;

/** All figures of a document, to choose one from. */
export function DocumentFigureList({
  figures,
  hint,
  onOpen,
}: {
  readonly figures: readonly DocumentFigure[];
  readonly hint: string;
  readonly onOpen: (tag: string) => void;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const standing = figures.filter(({ texts }) => texts.length > 0);
  const gone = figures.filter(({ texts }) => texts.length === 0);
  const list = (items: readonly DocumentFigure[]) => (
    <MoreList items={items} step={STEP} keyOf={({ tag }) => tag}>
      {(figure) => (
        <FigureRow label={figure.label} value={valueOf(figure)} onOpen={() => onOpen(figure.tag)} />
      )}
    </MoreList>
  );
  return (
    <div className={layout.column}>
      <Section title={text.trace.inDocument(standing.length)}>
        <div className={layout.quiet}>{hint}</div>
        {list(standing)}
      </Section>
      {gone.length > 0 && (
        <Section title={text.trace.goneFigures(gone.length)} isOpenAtFirst={standing.length === 0}>
          {list(gone)}
        </Section>
      )}
    </div>
  );
}

function valueOf({ recorded, texts }: DocumentFigure): string | null {
  if (recorded === null) return texts.join('；');
  return basisOfRecord(recorded, texts.length === 0 ? [recorded.text] : texts).value;
}
