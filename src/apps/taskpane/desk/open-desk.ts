import { proxy, transfer, wrap } from 'comlink';
import { Failure } from '@/core/failure';
import type { Desk } from './desk';
import { carryFailures } from './carry-failures';
import { PendingAnswers } from './pending-answers';

/** A desk, and the two ways to end it with everything it knows. */
export interface OpenedDesk {
  readonly desk: Desk;
  /** At once: what is still asked of it is given up, as cancelled. */
  readonly close: () => void;
  /** As soon as all is answered that was asked so far; whoever asks later hears that another has taken its place. */
  readonly retire: () => void;
}

/** Starts the thread a desk runs in; null where there is none to be had. */
export type StartWorker = () => Worker | null;

/**
 * Opens a desk in a thread of its own, so that the pane stays at hand while much is read; in the pane's own thread
 * where the browser has no other for us. A desk that was closed or broke down answers every question with the reason.
 */
export async function openDesk(startWorker: StartWorker): Promise<OpenedDesk> {
  const worker = startedWorker(startWorker);
  if (worker !== null) return deskIn(worker);
  const { localDesk } = await import(/* webpackChunkName: "desk" */ './local-desk');
  return { desk: localDesk(), close: () => undefined, retire: () => undefined };
}

/** A page that forbids workers throws where one is made. */
function startedWorker(startWorker: StartWorker): Worker | null {
  try {
    return startWorker();
  } catch {
    return null;
  }
}

function deskIn(worker: Worker): OpenedDesk {
  carryFailures();
  const remote = wrap<Desk>(worker);
  const answers = new PendingAnswers(() => worker.terminate());
  worker.addEventListener('error', ({ message }) => {
    // Of a script that could not be loaded browsers give no message at all.
    answers.giveUp(new Failure('internal', { message: message || 'worker' }));
  });
  const answer = <Value>(ask: () => Promise<Value>): Promise<Value> => answers.of(ask);
  return {
    desk: {
      readFiles: (files, asked, onProgress) => {
        const buffers = files.map(({ bytes }) => bytes.buffer as ArrayBuffer);
        return answer(() => remote.readFiles(transfer(files, buffers), asked, proxy(onProgress)));
      },
      readPacket: (text, asked) => answer(() => remote.readPacket(text, asked)),
      startWorkbook: (head) => answer(() => remote.startWorkbook(head)),
      addRows: (sheet, rows) => answer(() => remote.addRows(sheet, rows)),
      countWorkbook: (asked) => answer(() => remote.countWorkbook(asked)),
      ask: (asked) => answer(() => remote.ask(asked)),
      mappableSheets: () => answer(() => remote.mappableSheets()),
      proposeMapping: (...given) => answer(() => remote.proposeMapping(...given)),
      mappingNote: (mapping) => answer(() => remote.mappingNote(mapping)),
      trace: (key) => answer(() => remote.trace(key)),
      rowStanding: (rows) => answer(() => remote.rowStanding(rows)),
      rowEffect: (rows) => answer(() => remote.rowEffect(rows)),
      showRow: (wanted) => answer(() => remote.showRow(wanted)),
      annexFile: (document) => answer(() => remote.annexFile(document)),
      writeReport: (choice) => answer(() => remote.writeReport(choice)),
      writeReportFile: (choice) => answer(() => remote.writeReportFile(choice)),
      fillTemplate: (choice) => answer(() => remote.fillTemplate(choice)),
      emptyTemplate: (...given) => answer(() => remote.emptyTemplate(...given)),
      takeFigure: (key, writtenAt) => answer(() => remote.takeFigure(key, writtenAt)),
      planRefresh: (...given) => answer(() => remote.planRefresh(...given)),
      review: (...given) => answer(() => remote.review(...given)),
      planTurn: (...given) => answer(() => remote.planTurn(...given)),
      readTurned: (...given) => answer(() => remote.readTurned(...given)),
      settleTurn: (...given) => answer(() => remote.settleTurn(...given)),
      audit: (document) => answer(() => remote.audit(document)),
      blanks: (document) => answer(() => remote.blanks(document)),
      corrections: () => answer(() => remote.corrections()),
      correctFile: (...given) => answer(() => remote.correctFile(...given)),
      packetText: (takenAt) => answer(() => remote.packetText(takenAt)),
      template: (year) => answer(() => remote.template(year)),
      blankWorkbook: (year) => answer(() => remote.blankWorkbook(year)),
    },
    close: () => answers.giveUp(new DOMException('The desk is closed.', 'AbortError')),
    retire: () => answers.retire(new Failure('ledger.replaced')),
  };
}
