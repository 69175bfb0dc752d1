import { createRoot } from 'react-dom/client';
import type { StartWorker } from '../desk/open-desk';
import type { Outside } from '../state/outside';
import { browserOutside } from './browser-outside';
import { Program } from './Program';
import { loadPaneText } from '../text/load-pane-text';
import { screenIn, type Screens } from './screens';
import { findSetting } from './setting';

/** Shows the program in the page's element `root`; what keeps it from opening is told there. */
export async function startProgram(
  startWorker: StartWorker,
  screens: Screens,
  openLink: Outside['openLink'] = () => Promise.resolve(null),
): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no element “root”');
  try {
    const setting = await findSetting('pane' in document.documentElement.dataset);
    const text = await loadPaneText(setting.language);
    const outside = browserOutside(startWorker, openLink);
    createRoot(root).render(
      <Program setting={setting} text={text} outside={outside} screen={screenIn(screens, setting)} />,
    );
  } catch (error) {
    root.replaceChildren(sorry(error));
  }
}

/** In both languages: the texts of neither may have come. */
function sorry(error: unknown): HTMLElement {
  const told = document.createElement('p');
  told.className = 'opening';
  told.setAttribute('role', 'alert');
  told.textContent = `打不开窗格，请检查网络后重新打开。 Could not open; check the network and open it again. (${String(error)})`;
  return told;
}
