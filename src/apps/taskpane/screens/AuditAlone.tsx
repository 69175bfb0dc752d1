import { Suspense, type ReactElement, type ReactNode } from 'react';
import { Section } from '../parts/Section';
import { usePane } from '../state/pane-context';

/** 数字体检 beside the invitation to choose a ledger: folded, since it is not what most come for. */
export function AuditAlone({ children }: { readonly children: ReactNode }): ReactElement {
  const { text } = usePane();
  return (
    <Section title={text.audit.titleAlone} isOpenAtFirst={false}>
      <Suspense fallback={text.program.opening}>{children}</Suspense>
    </Section>
  );
}
