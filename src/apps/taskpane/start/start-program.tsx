import { createRoot } from 'react-dom/client';
import type { StartWorker } from '../desk/open-desk';
import { browserOutside } from './browser-outside';
import { Program } from './Program';
import { loadPaneText } from '../text/load-pane-text';
import { findSetting } from './setting';

/** Shows the program in the page's element `root`. */
export async function startProgram(startWorker: StartWorker): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no element “root”');
  const setting = await findSetting('pane' in document.documentElement.dataset);
  const text = await loadPaneText(setting.language);
  const outside = browserOutside(startWorker);
  createRoot(root).render(<Program setting={setting} text={text} outside={outside} />);
}
