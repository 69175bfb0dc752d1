import { buildDocx, documentXml, p, run, sdt } from '#tests/adapters/docx-file/build-docx';
import { openOnline, type OnlineClient } from '../client';
import { RichApiHost } from '../protocol';
import { wordApplication, wordCommonEvents, WordModel } from '.';

const BODY = p(run('召开') + sdt('fig:a', run('5'))) + p(run('完'));

let model: WordModel;
let client: OnlineClient;
beforeEach(async () => {
  model = new WordModel(buildDocx({ document: documentXml(BODY) }));
  client = await openOnline('Word', new RichApiHost(wordApplication(model)), {
    commonEvents: wordCommonEvents(model),
  });
});
afterEach(() => client.close());

/** Long enough for a message that is on its way to arrive. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));
const called = (start: (done: (result: Office.AsyncResult<void>) => void) => void): Promise<string> =>
  new Promise((resolve) => start(({ status }) => resolve(String(status))));

class Listener {
  heard = 0;
  private onHeard: () => void = () => undefined;

  readonly handler = (): void => {
    this.heard += 1;
    this.onHeard();
  };

  /** Resolves when it hears of the move. */
  async after(move: () => void): Promise<void> {
    const arrived = new Promise<void>((resolve) => {
      this.onHeard = resolve;
    });
    move();
    await arrived;
  }
}

async function add({ handler }: Listener): Promise<string> {
  const { DocumentSelectionChanged } = Office.EventType;
  return called((done) => Office.context.document.addHandlerAsync(DocumentSelectionChanged, handler, done));
}

test.each([
  { title: 'puts the cursor into a control', move: () => model.user.clicksInControl('fig:a'), selected: '' },
  { title: 'selects what a control shows', move: () => model.user.selectsControl('fig:a'), selected: '5' },
  { title: 'puts the cursor into a paragraph', move: () => model.user.selects(1, 1), selected: '' },
  { title: 'selects characters', move: () => model.user.selects(0, 0, 3), selected: '召开5' },
])('the user $title: the event is raised', async ({ move, selected }) => {
  const listener = new Listener();
  await expect(add(listener)).resolves.toBe('succeeded');
  await listener.after(move);
  expect(listener.heard).toBe(1);
  expect(model.selectedText()).toBe(selected);
});

test('neither typing nor the add-in’s own selecting raises it', async () => {
  const listener = new Listener();
  await add(listener);
  model.user.typesInControl('fig:a', '6');
  await Word.run(async (context) => {
    context.document.contentControls.getByTag('fig:a').getFirst().select();
    await context.sync();
  });
  await settle();
  expect([listener.heard, model.selectedText()]).toEqual([0, '6']);
});

test('handlers are told until they are removed', async () => {
  const [one, other] = [new Listener(), new Listener()];
  await add(one);
  await add(other);
  model.user.selects(0, 0);
  await settle();
  const { DocumentSelectionChanged } = Office.EventType;
  const remove = ({ handler }: Listener) =>
    called((done) => Office.context.document.removeHandlerAsync(DocumentSelectionChanged, { handler }, done));
  await expect(remove(one)).resolves.toBe('succeeded');
  await other.after(() => model.user.selects(1, 0));
  await expect(remove(other)).resolves.toBe('succeeded');
  model.user.selects(0, 0);
  await settle();
  expect([one.heard, other.heard]).toEqual([1, 2]);
});
