import { Button } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { canBeFixed } from '@/core/amend';
import { Busy } from '../parts/Busy';
import { NoticeBar } from '../parts/NoticeBar';
import { StoreFailure } from '../parts/StoreFailure';
import { StickyFoot } from '../parts/StickyFoot';
import { useLayout } from '../parts/use-layout';
import type { Audited, AuditStore } from '../state/audit-store';
import { findingName } from '../state/finding-name';
import { isSameCount } from '../state/is-same-count';
import type { HeldLedger } from '../state/ledger-store';
import { usePane } from '../state/pane-context';
import { useStore } from '../state/use-store';
import type { AuditActions } from './audit-actions';
import { AuditGroups } from './AuditGroups';
import { AuditSummary } from './AuditSummary';
import { FixedNotice } from './FixedNotice';

export interface AuditPanelProps {
  readonly audit: AuditStore;
  /** Null: there is no ledger to compare with. */
  readonly held: HeldLedger | null;
  /** Something is being written or counted. */
  readonly isBusy: boolean;
  readonly show: AuditActions['show'];
  /** What else there is to know of the document. */
  readonly children?: ReactNode;
}

/** 数字体检: one click, and what it found in the document. */
export function AuditPanel({ audit: store, held, isBusy, show, children }: AuditPanelProps): ReactElement {
  const { audit: words } = usePane().text;
  const layout = useLayout();
  const { audit, ticks, fixed, work } = useStore(store);
  const isStale = audit !== null && !isSameCount(audit.overview, held?.overview ?? null);
  const isHeldUp = isBusy || work !== null;
  return (
    <div className={layout.column}>
      <Busy works={[work]} />
      <StoreFailure store={store} />
      {fixed !== null && <FixedNotice fixed={fixed} onDismiss={() => store.dismissFixed()} />}
      {children}
      {audit === null ? (
        <Start hint={held === null ? words.hintAlone : words.hint}>
          <Button appearance="primary" disabled={isHeldUp} onClick={() => void store.run()}>
            {words.run}
          </Button>
        </Start>
      ) : (
        <>
          {isStale && <NoticeBar intent="warning">{words.stale}</NoticeBar>}
          <AuditSummary audit={audit} />
          <AuditGroups
            findings={audit.findings}
            actions={{
              isBusy: isHeldUp || isStale,
              isTicked: (finding) => ticks.has(findingName(finding)),
              tick: (findings, isOn) => store.tick(findings, isOn),
              accept: (finding, reason) => void store.accept(finding, reason),
              show,
            }}
          />
          <Foot store={store} audit={audit} isStale={isStale} isBusy={isHeldUp} />
        </>
      )}
    </div>
  );
}

function Start({ hint, children }: { readonly hint: string; readonly children: ReactNode }): ReactElement {
  const layout = useLayout();
  return (
    <div className={layout.column}>
      <div>{hint}</div>
      <div>{children}</div>
    </div>
  );
}

function Foot({
  store,
  audit,
  isStale,
  isBusy,
}: {
  readonly store: AuditStore;
  readonly audit: Audited;
  readonly isStale: boolean;
  readonly isBusy: boolean;
}): ReactElement {
  const { audit: words } = usePane().text;
  const { size } = useStore(store).ticks;
  const canFix = audit.findings.some(canBeFixed);
  return (
    <StickyFoot>
      {canFix && (
        <Button
          appearance="primary"
          disabled={isBusy || isStale || size === 0}
          onClick={() => void store.fix()}
        >
          {words.fix(size)}
        </Button>
      )}
      <Button appearance={isStale ? 'primary' : 'subtle'} disabled={isBusy} onClick={() => void store.run()}>
        {words.again}
      </Button>
    </StickyFoot>
  );
}
