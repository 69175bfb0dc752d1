import { useMemo, type ReactElement } from 'react';
import type { OpenedReport, PageSession } from '../state/page-session';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/use-store';
import { AnnexButton } from '../trace/AnnexButton';
import { DocumentTrace } from '../trace/DocumentTrace';
import { reachOf } from '../trace/row-reach';

/** 反查 of a report as a file by its own record, and its 口径附件; a ledger at hand shows the rows. */
export function ReportTrace({
  session,
  report: { document },
}: {
  readonly session: PageSession;
  readonly report: OpenedReport;
}): ReactElement | null {
  const { text } = usePane();
  const { document: read } = useStore(document);
  const { work } = useStore(session);
  const { held } = useStore(session.ledger);
  const reach = useMemo(() => reachOf(held), [held]);
  if (read === null) return null;
  return (
    <DocumentTrace document={read} hint={text.trace.hintOfFile} reach={reach}>
      {read.marks.length > 0 && (
        <AnnexButton
          label={text.trace.saveAnnex}
          isBusy={work !== null}
          onMake={() => void session.saveAnnex()}
        />
      )}
    </DocumentTrace>
  );
}
