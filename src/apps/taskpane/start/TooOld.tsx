import type { ReactElement } from 'react';
import { Failure } from '@/core/failure';
import { sayFailure } from '@/core/wording';
import { usePane } from '../state/pane-context';

/** An Office that lacks what the program can't do without. */
export function TooOld({ missing }: { readonly missing: string }): ReactElement {
  const { language } = usePane();
  return <p role="alert">{sayFailure(new Failure('office.unsupported', { message: missing }), language)}</p>;
}
