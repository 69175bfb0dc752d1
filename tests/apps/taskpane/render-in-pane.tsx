import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { PaneContext, type Pane } from '@/apps/taskpane/state/pane-context';
import { PANE_TEXTS } from './text/pane-texts';

/** A world outside in which nothing can be done. */
const NOWHERE: Pane['outside'] = {
  startWorker: () => null,
  now: () => new Date(2022, 0, 10, 9, 5),
  saveFile: () => {
    throw new Error('nothing is to be saved');
  },
  copyText: () => Promise.resolve(false),
  reload: () => {
    throw new Error('nothing is to be opened anew');
  },
  openLink: () => Promise.resolve(null),
};

interface RenderedInPane {
  /** The hand at mouse and keyboard. */
  readonly user: UserEvent;
  readonly container: HTMLElement;
  readonly show: (element: ReactElement) => void;
}

/** Draws an element in a pane: Chinese, light, not on a Mac. */
export function renderInPane(element: ReactElement, changes: Partial<Pane> = {}): RenderedInPane {
  const { language = 'zh-CN' } = changes;
  const pane: Pane = {
    language,
    text: PANE_TEXTS[language],
    outside: NOWHERE,
    isOnMac: false,
    lacksOffice: false,
    ...changes,
  };
  const around = (drawn: ReactElement) => (
    <FluentProvider theme={webLightTheme}>
      <PaneContext.Provider value={pane}>{drawn}</PaneContext.Provider>
    </FluentProvider>
  );
  const { container, rerender } = render(around(element));
  return { user: userEvent.setup(), container, show: (next) => rerender(around(next)) };
}
