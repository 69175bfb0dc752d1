import { useState, type ReactElement } from 'react';
import { MoreList } from '../parts/MoreList';
import { Section } from '../parts/Section';
import { useLayout } from '../parts/use-layout';
import type { ReadDocument } from '../state/document-store';
import { usePane } from '../state/pane-context';
import { RestoreDialog } from './RestoreDialog';
import { VersionRow } from './VersionRow';
import { versionsOf } from './versions-of';

/** 以前的版本: the writings a document has gone through, and the way back to before each of them. */
export function Versions({
  document,
  isBusy,
  onRestore,
}: {
  readonly document: ReadDocument;
  readonly isBusy: boolean;
  /** Takes back the newest so many writings. */
  readonly onRestore: (steps: number) => void;
}): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const [asked, ask] = useState<number | null>(null);
  const versions = versionsOf(document);
  const items = versions.map((version, index) => ({ version, steps: index + 1 }));
  return (
    <Section title={text.versions.title(versions.length)} isOpenAtFirst={false}>
      <div className={layout.quiet}>{text.versions.hint}</div>
      <MoreList items={items} keyOf={({ version, steps }) => `${version.writtenAt} ${steps}`}>
        {({ version, steps }) => (
          <VersionRow version={version} isBusy={isBusy} onRestore={() => ask(steps)} />
        )}
      </MoreList>
      {asked !== null && (
        <RestoreDialog
          versions={versions}
          marks={document.marks}
          steps={asked}
          onRestore={() => {
            ask(null);
            onRestore(asked);
          }}
          onClose={() => ask(null)}
        />
      )}
    </Section>
  );
}
