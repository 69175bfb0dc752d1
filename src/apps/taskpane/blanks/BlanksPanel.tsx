import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { Busy } from '../parts/Busy';
import { StickyFoot } from '../parts/StickyFoot';
import { StoreFailure } from '../parts/StoreFailure';
import { useLayout } from '../parts/use-layout';
import { isFirstChoice } from '../state/blank-choice';
import type { BlanksOutcome, FoundBlanks } from '../state/blanks-state';
import type { BlanksStore } from '../state/blanks-store';
import { isSameCount } from '../state/is-same-count';
import type { HeldLedger } from '../state/ledger-store';
import { useStore } from '../state/use-store';
import type { BlanksText } from '../text/blanks-text';
import { useBlanksText } from '../text/blanks-texts';
import { BlankCard } from './BlankCard';
import { BlankList } from './BlankList';
import { DocumentText } from './DocumentText';
import { OutcomeNotice } from './OutcomeNotice';
import { YearSections } from './YearSections';

const useStyles = makeStyles({
  // Above the card where there is no room beside it.
  beside: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingHorizontalL,
    '@media (min-width: 800px)': {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      alignItems: 'start',
    },
  },
  // All of them stand in one line of a narrow pane.
  short: { minWidth: 0 },
});

export interface BlanksPanelProps {
  readonly store: BlanksStore;
  /** Null: there is no ledger to fill from. */
  readonly held: HeldLedger | null;
  /** Something is being written or counted. */
  readonly isBusy: boolean;
  /** The document's text is shown here, since it is open nowhere else. */
  readonly showsText: boolean;
  /** What else there is to know of the document. */
  readonly children?: ReactNode;
}

/** 填空: the blanks of a document, all at once or one by one. */
export function BlanksPanel(props: BlanksPanelProps): ReactElement {
  const { store, held, isBusy, children } = props;
  const words = useBlanksText();
  const layout = useLayout();
  const { found, outcome, undoing, work } = useStore(store);
  const overview = held?.overview ?? null;
  const isStale = found !== null && !isSameCount(found.overview, overview);
  useEffect(() => {
    // Only what is suggested can have changed: what somebody chose stays.
    if (isStale) void store.run();
  }, [isStale, overview, store]);
  const isHeldUp = isBusy || work !== null || isStale;
  return (
    <div className={layout.column}>
      <Busy works={[work]} />
      <StoreFailure store={store} />
      {outcome !== null && (
        <OutcomeNotice
          outcome={outcome}
          undo={undoing === null ? null : () => void store.undo()}
          isBusy={isHeldUp}
          onDismiss={() => store.dismissOutcome()}
        />
      )}
      {children}
      {found === null ? (
        <>
          <div>{held === null ? words.hintAlone : words.hint}</div>
          <div>
            <Button appearance="primary" disabled={isHeldUp} onClick={() => void store.run()}>
              {words.run}
            </Button>
          </div>
        </>
      ) : (
        <Found {...props} found={found} isBusy={isHeldUp} />
      )}
    </div>
  );
}

type FoundProps = BlanksPanelProps & { readonly found: FoundBlanks };

function Found({ store, found, isBusy, held, showsText }: FoundProps): ReactElement {
  const words = useBlanksText();
  const layout = useLayout();
  const styles = useStyles();
  const { choices, at, outcome } = useStore(store);
  const { blanks, overview } = found;
  const current = at === null ? undefined : blanks[at - 1];
  const choose = (...given: Parameters<BlanksStore['choose']>) => store.choose(...given);
  const goTo = (index: number | null) => store.goTo(index);
  return (
    <>
      <div role="status">{sayFound(blanks.length, outcome, words)}</div>
      {held === null && blanks.length > 0 && <div className={layout.quiet}>{words.hintAlone}</div>}
      {current === undefined ? (
        <>
          <BlankList found={found} choices={choices} actions={{ isBusy, choose, goTo }} />
          <YearSections found={found} />
        </>
      ) : (
        <div className={mergeClasses(showsText && styles.beside)}>
          {showsText && <DocumentText found={found} choices={choices} at={current.index} onGoTo={goTo} />}
          <BlankCard
            key={current.index}
            blank={current}
            all={blanks.length}
            choice={choices.get(current.index)}
            overview={overview}
            actions={{
              choose,
              goTo,
              typeProfile: (name, text) => void store.typeProfile(name, text),
            }}
          />
        </div>
      )}
      <Foot store={store} found={found} isBusy={isBusy} />
    </>
  );
}

function sayFound(blanks: number, outcome: BlanksOutcome | null, words: BlanksText): string {
  if (blanks > 0) return words.found(blanks);
  return outcome?.type === 'filled' ? words.allFilled : words.none;
}

function Foot({
  store,
  found: { blanks },
  isBusy,
}: Pick<FoundProps, 'store' | 'found' | 'isBusy'>): ReactElement {
  const words = useBlanksText();
  const layout = useLayout();
  const styles = useStyles();
  const { choices, at } = useStore(store);
  const buttons = useRef<HTMLDivElement>(null);
  const wasWalking = useRef(false);
  useEffect(() => {
    // Out of the walk the keyboard comes to what is to be done next.
    if (wasWalking.current && at === null)
      buttons.current?.querySelector<HTMLElement>('button:enabled')?.focus();
    wasWalking.current = at !== null;
  }, [at]);
  const { size } = choices;
  return (
    <StickyFoot>
      <div ref={buttons} className={layout.wrap}>
        {blanks.length > 0 && (
          <Button
            appearance={at === null ? 'primary' : 'secondary'}
            disabled={isBusy || size === 0}
            onClick={() => void store.fill()}
          >
            {words.fill[isFirstChoice(choices, blanks) ? 'sure' : 'chosen'](size)}
          </Button>
        )}
        {blanks.length > 0 && at === null && (
          <Button className={styles.short} disabled={isBusy} onClick={() => store.goTo(1)}>
            {words.walk}
          </Button>
        )}
        {at === null && (
          <Button
            className={styles.short}
            appearance="subtle"
            disabled={isBusy}
            onClick={() => void store.run()}
          >
            {words.again}
          </Button>
        )}
      </div>
    </StickyFoot>
  );
}
