import type { DocumentRecord } from '@/core/marks';
import { SAMPLE_RECORD, SAMPLE_REPORT } from '#tests/adapters/docx-file/sample-report';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { markXml, wordFile } from '#tests/contracts/report-host/contract-documents';
import type { Traffic } from '#tests/office-host/protocol';
import { openWord, type OpenedWord } from './open-word';

let opened: OpenedWord | undefined;
afterEach(() => opened?.close());

const LATER: DocumentRecord = { ...SAMPLE_RECORD, writtenAt: '2022-01-10T09:00:00+08:00' };

/** A paragraph for each mark; all numbers of the same length, so that bytes can be compared. */
function documentOf({ marks, proseLength }: { marks: number; proseLength: number }): Uint8Array {
  const prose = '学'.repeat(proseLength);
  const bodies = Array.from({ length: marks }, (_, index) =>
    p(run(prose) + markXml(`k${String(index).padStart(5, '0')}`, run('100'))),
  );
  return wordFile(bodies.join(''));
}

interface Refresh {
  readonly marks: number;
  readonly changed: number;
  readonly proseLength: number;
  /** One of those that changed. */
  readonly isOneLocked?: boolean;
}

/** A whole refresh, and what it put on the wire. */
async function refresh({ marks, changed, proseLength, isOneLocked = false }: Refresh) {
  const word = await openWord(documentOf({ marks, proseLength }));
  opened = word;
  const { document, host, model, commonCalls } = word;
  if (isOneLocked) model.user.locksControl('fig:k00000', 'contentLocked');
  await document.writeRecord(SAMPLE_RECORD);
  const [before, callsBefore] = [{ ...host.traffic }, { ...commonCalls }];
  const read = await document.readMarks();
  const { bytesOut: bytesRead } = since(before, host.traffic);
  await document.readRecord();
  // Spread over the whole document.
  const edits = read
    .filter(({ index }) => index % Math.floor(marks / changed) === 0)
    .slice(0, changed)
    .map(({ index }) => ({ index, text: '200' }));
  const { written } = await document.applyEdits(edits);
  expect(written).toHaveLength(changed);
  await document.writeRecord(LATER);
  const calls = Object.fromEntries(
    Object.entries(commonCalls).map(([name, count]) => [name, count - (callsBefore[name] ?? 0)]),
  );
  const { requests, bytesIn } = since(before, host.traffic);
  word.close();
  opened = undefined;
  return { requests, bytesIn, bytesRead, calls };
}

function since(before: Traffic, now: Traffic): Traffic {
  return {
    requests: now.requests - before.requests,
    cleanups: now.cleanups - before.cleanups,
    actions: now.actions - before.actions,
    bytesIn: now.bytesIn - before.bytesIn,
    bytesOut: now.bytesOut - before.bytesOut,
  };
}

describe('a refresh of 1,000 marks of which 30 changed', () => {
  const given: Refresh = { marks: 1000, changed: 30, proseLength: 20 };
  let base: Awaited<ReturnType<typeof refresh>>;
  let twiceTheMarks: typeof base;
  beforeAll(async () => {
    base = await refresh(given);
    twiceTheMarks = await refresh({ ...given, marks: 2000 });
  });

  test('takes three requests: read, look again, write', () => {
    expect(base.requests).toBe(3);
  });

  test('takes one more where a mark is locked', async () => {
    const { requests } = await refresh({ ...given, isOneLocked: true });
    expect(requests).toBe(4);
  });

  test('asks the Common API for the record and nothing else, whatever the number of marks', () => {
    expect(base.calls).toEqual({
      addDataPart: 1,
      deleteDataPart: 1,
      getDataPartsByNamespace: 6,
      getDataPartXml: 4,
    });
    expect(twiceTheMarks.calls).toEqual(base.calls);
  });

  test('writes twice the bytes for twice the changed marks', async () => {
    const { bytesIn } = await refresh({ ...given, changed: 60 });
    expect(bytesIn / base.bytesIn).toBeCloseTo(2, 1);
  });

  test('writes no bytes for the marks that did not change', () => {
    // Names of objects are numbers that grow longer.
    expect(twiceTheMarks.bytesIn / base.bytesIn).toBeCloseTo(1, 1);
  });

  test('reads twice the bytes for twice the marks', () => {
    expect(twiceTheMarks.bytesRead / base.bytesRead).toBeCloseTo(2, 1);
  });

  test('has no byte for the text around the marks', async () => {
    expect(await refresh({ ...given, proseLength: 200 })).toEqual(base);
  });
});

test('60 changed marks are written in two requests', async () => {
  expect((await refresh({ marks: 100, changed: 60, proseLength: 1 })).requests).toBe(4);
});

test.each([
  { place: 'end', requests: 4 },
  { place: 'cursor', requests: 4 },
] as const)(
  'the full sample report is inserted at the $place in $requests requests',
  async ({ place, requests }) => {
    opened = await openWord(wordFile(p(run('前')) + p(run('后'))));
    await opened.document.insertReport(SAMPLE_REPORT, place);
    expect(opened.host.traffic.requests).toBe(requests);
  },
);

test.each([1, 30])('%s blanks are adopted in three requests', async (count) => {
  const bodies = Array.from({ length: count }, () => p(run('召开XX次')));
  opened = await openWord(wordFile(bodies.join('')));
  const { adopted } = await opened.document.adoptBlanks(
    bodies.map((_, paragraph) => {
      return { paragraph, start: 2, blank: 'XX', key: `k${paragraph}`, label: '次数', text: '5' };
    }),
  );
  expect(adopted).toHaveLength(count);
  expect(opened.host.traffic.requests).toBe(3);
});

test.each([
  { title: 'that the text places', body: run('召开') + markXml('a', run('5')) + run('次'), requests: 1 },
  { title: 'that only Word can place', body: run('5月') + markXml('a', run('5')) + run('次'), requests: 2 },
])(
  'paragraphs are read in $requests requests with 20 and with 400 marks $title',
  async ({ body, requests }) => {
    for (const count of [20, 400]) {
      const word = await openWord(wordFile(p(body).repeat(count)));
      opened = word;
      const paragraphs = await word.document.readParagraphs();
      expect(paragraphs.flatMap(({ marks }) => marks).map(({ start }) => start)).toEqual(
        Array.from({ length: count }, () => 2),
      );
      expect(word.host.traffic.requests).toBe(requests);
      word.close();
    }
  },
);
