import type { ReactElement } from 'react';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { useBusy } from '../state/use-busy';
import { useStore } from '../state/use-store';
import type { WordSession } from '../state/word-session';
import { AnnexButton } from '../trace/AnnexButton';
import { DocumentTrace } from '../trace/DocumentTrace';
import { WordNoticeBar } from './WordNoticeBar';

/** 反查 in Word without a ledger: what the document says of itself. */
export function WordTrace({ session }: { readonly session: WordSession }): ReactElement | null {
  const { text } = usePane();
  const layout = useLayout();
  const { document } = useStore(session.document);
  const { atCursor } = useStore(session);
  const isBusy = useBusy(session);
  if (document === null) return null;
  return (
    <div className={layout.column}>
      <WordNoticeBar session={session} />
      <DocumentTrace document={document} hint={text.trace.hintInWord} atCursor={atCursor} reach={null}>
        {document.marks.length > 0 && (
          <AnnexButton label={text.trace.openAnnex} isBusy={isBusy} onMake={() => void session.openAnnex()} />
        )}
      </DocumentTrace>
    </div>
  );
}
