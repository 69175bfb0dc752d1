/**
 * Task pane: the program people see, in Word, in Excel, and as a page of its own.
 * In: files, a packet, the open workbook or document.  Out: screens, files to be saved, changes in Word and Excel.
 * Knows nothing of how ledgers are read, figures counted or reports laid out: it chooses adapters and runs core.
 */
import { EVERY_SCREEN } from './start/every-screen';
import { openSiteLink } from './start/open-site-link';
import { startProgram } from './start/start-program';

void startProgram(
  () => new Worker(new URL('./desk/web-worker.ts', import.meta.url)),
  EVERY_SCREEN,
  openSiteLink,
);
