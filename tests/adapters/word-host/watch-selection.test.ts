import { p, run } from '#tests/adapters/docx-file/build-docx';
import { markXml, wordFile } from '#tests/contracts/report-host/contract-documents';
import { openWord, type OpenedWord } from './open-word';

let word: OpenedWord;
beforeEach(async () => {
  word = await openWord(wordFile(p(run('共') + markXml('a', run('5'))) + p(markXml('b', run('12')))));
  await word.document.readMarks();
});
afterEach(() => word.close());

/** Long enough for a message that is on its way to arrive. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

/** Counts what it is told, and can be waited for. */
class Watcher {
  told = 0;
  private onTold: () => void = () => undefined;

  readonly tell = (): void => {
    this.told += 1;
    this.onTold();
  };

  /** Resolves when it is told once more because of the move. */
  async after(move: () => void): Promise<void> {
    const arrived = new Promise<void>((resolve) => {
      this.onTold = resolve;
    });
    move();
    await arrived;
  }
}

test('each move of the user’s is told, and then the mark at the cursor can be asked for', async () => {
  const watcher = new Watcher();
  const end = await word.document.watchSelection(watcher.tell);
  const { user } = word.model;
  await watcher.after(() => user.clicksInControl('fig:b'));
  await expect(word.document.markAtSelection()).resolves.toMatchObject({ index: 1, text: '12' });
  await watcher.after(() => user.selects(0, 0));
  await expect(word.document.markAtSelection()).resolves.toBeNull();
  await watcher.after(() => user.selectsControl('fig:a'));
  await expect(word.document.markAtSelection()).resolves.toMatchObject({ index: 0, text: '5' });
  expect(watcher.told).toBe(3);
  await end();
});

test('nothing is told before, nor after the end, for which once is enough', async () => {
  const watcher = new Watcher();
  const { user } = word.model;
  user.selects(0, 0);
  const end = await word.document.watchSelection(watcher.tell);
  await settle();
  expect(watcher.told).toBe(0);
  await watcher.after(() => user.clicksInControl('fig:a'));
  const ending = end();
  user.clicksInControl('fig:b');
  await ending;
  await expect(end()).resolves.toBeUndefined();
  user.clicksInControl('fig:a');
  await settle();
  expect(watcher.told).toBe(1);
});

test('two who watch are told each, until each has had enough', async () => {
  const [one, other] = [new Watcher(), new Watcher()];
  const { user } = word.model;
  const endOne = await word.document.watchSelection(one.tell);
  const endOther = await word.document.watchSelection(other.tell);
  await other.after(() => user.clicksInControl('fig:a'));
  await endOne();
  await other.after(() => user.clicksInControl('fig:b'));
  await endOther();
  expect([one.told, other.told]).toEqual([1, 2]);
});

test('watching asks nothing of the document', async () => {
  const { requests } = word.host.traffic;
  const end = await word.document.watchSelection(() => undefined);
  await end();
  expect(word.host.traffic.requests).toBe(requests);
});
