import { openOnBridge, type OfficeClient } from '../client';
import { ObjectFactory, RichApiHost } from '../protocol';

interface Note {
  text: string;
}

const body = new ObjectFactory<Note>({
  name: 'Body',
  scalars: {
    Text: { get: ({ text }) => text },
  },
  methods: {
    Clear(note) {
      note.text = '';
    },
  },
});
const document = new ObjectFactory<Note>({
  name: 'Document',
  navigation: { Body: (note) => body.of(note) },
});

let client: OfficeClient | null = null;
afterEach(() => client?.close());

test('loads a property through the real client', async () => {
  const note = { text: '党员大会' };
  const host = new RichApiHost({ root: document.of(note) });
  client = openOnBridge('Word', host);
  const text = await Word.run(async (context) => {
    const { body } = context.document;
    body.load('text');
    await context.sync();
    return body.text;
  });
  expect(text).toBe('党员大会');
  expect(host.traffic).toMatchObject({ requests: 1, cleanups: 1 });
});
