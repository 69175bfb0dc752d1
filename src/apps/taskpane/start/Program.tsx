import { Button, FluentProvider, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  lazy,
  Suspense,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ComponentType,
  type ReactElement,
} from 'react';
import { LANGUAGES, type Language } from '@/core/wording';
import type { Outside } from '../state/outside';
import { PaneContext, type Pane } from '../state/pane-context';
import { DarkContext } from '../state/pane-theme';
import { useView } from '../state/use-view';
import { loadPaneText } from '../text/load-pane-text';
import type { PaneText } from '../text/pane-text';
import { CrashBoundary } from './CrashBoundary';
import { LostErrors } from './LostErrors';
import type { Setting } from './setting';
import { DARK_THEME, LIGHT_THEME } from './themes';
import { useKeptFocus } from './use-kept-focus';

const TooOld = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "failure-bar" */ './TooOld');
  return { default: loaded.TooOld };
});

const useStyles = makeStyles({
  root: { minHeight: '100vh', boxSizing: 'border-box' },
  header: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    minHeight: '32px',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} 0`,
  },
  // Office lays a menu of its own over this corner.
  inOffice: { paddingRight: '48px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  main: {
    maxWidth: '1120px',
    margin: '0 auto',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL} ${tokens.spacingVerticalXL}`,
  },
});

interface ProgramProps {
  readonly setting: Setting;
  /** In the setting's language. */
  readonly text: PaneText;
  readonly outside: Outside;
  readonly screen: ComponentType;
}

/** The frame around every setting: colours, language, a title, and a place for what goes wrong. */
export function Program({ setting, text: firstText, outside, screen: Screen }: ProgramProps): ReactElement {
  const styles = useStyles();
  const [{ language, text }, setWords] = useState({ language: setting.language, text: firstText });
  const [isDark, setDark] = useState(setting.isDark);
  useView(() => setDark(setting.isDark()));
  const pane = useMemo(
    (): Pane => ({ language, text, outside, isOnMac: setting.isOnMac, lacksOffice: setting.lacksOffice }),
    [language, text, outside, setting],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = text.program.name;
  }, [language, text]);
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const speak = async (next: Language) => setWords({ language: next, text: await loadPaneText(next) });
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  return (
    <FluentProvider theme={isDark ? DARK_THEME : LIGHT_THEME} className={styles.root}>
      <PaneContext.Provider value={pane}>
        <DarkContext.Provider value={isDark}>
          <header className={mergeClasses(styles.header, setting.app !== 'page' && styles.inOffice)}>
            <h1 className={styles.title}>{text.program.name}</h1>
            <Button size="small" appearance="subtle" lang={other} onClick={() => void speak(other)}>
              {text.program.otherLanguage}
            </Button>
          </header>
          <main ref={main} className={styles.main}>
            <LostErrors />
            <CrashBoundary>
              <Suspense fallback={text.program.opening}>
                {setting.missing === null ? <Screen /> : <TooOld missing={setting.missing} />}
              </Suspense>
            </CrashBoundary>
          </main>
        </DarkContext.Provider>
      </PaneContext.Provider>
    </FluentProvider>
  );
}
