import type { ReactElement, ReactNode } from 'react';
import { Late } from '../parts/Late';
import { Section } from '../parts/Section';

/** What can be done with a document alone, beside the invitation to choose a ledger: folded, since few come for it. */
export function FoldedAlone({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <Section title={title} isOpenAtFirst={false}>
      <Late>{children}</Late>
    </Section>
  );
}
