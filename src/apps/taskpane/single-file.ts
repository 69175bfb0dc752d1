import { serveDesk } from './desk/serve-desk';
import { PAGE_ONLY } from './start/screens';
import { startProgram } from './start/start-program';

/** The one script of a page that has everything inside: in a worker it is the desk, on the page the program. */
function start(): void {
  if (typeof document === 'undefined') {
    serveDesk();
    return;
  }
  const script = document.currentScript?.textContent ?? '';
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  // It is opened from a disk, where no Office is around.
  void startProgram(() => new Worker(address), PAGE_ONLY);
}

start();
