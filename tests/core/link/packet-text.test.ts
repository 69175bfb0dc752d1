import fc from 'fast-check';
import { isFailure } from '@/core/failure';
import { formatPacket, looksLikePacket, parsePacket } from '@/core/link';
import { sha256OfText } from '@/core/digest';
import { samplePacket } from './sample-packet';

const PACKET = samplePacket();

async function failureOf(text: string): Promise<unknown> {
  try {
    return await parsePacket(text);
  } catch (error) {
    return isFailure(error) ? error.code : error;
  }
}

interface Wire {
  version: number;
  sha256: string;
  content: Record<string, unknown>;
}

/** A packet somebody made by hand, with the right hash. */
async function forged(change: (content: Record<string, unknown>) => void): Promise<string> {
  const wire = JSON.parse(await formatPacket(PACKET)) as Wire;
  change(wire.content);
  return JSON.stringify({ ...wire, sha256: await sha256OfText(JSON.stringify(wire.content)) });
}

describe('a packet', () => {
  it('comes back as it was, from one line of text', async () => {
    const text = await formatPacket(PACKET);
    expect(text).not.toContain('\n');
    expect(await parsePacket(text)).toEqual(PACKET);
    expect(await parsePacket(`  ${text}\r\n`)).toEqual(PACKET);
  });

  it('carries a row once, and gives it as one object', async () => {
    const { figures } = await parsePacket(await formatPacket(PACKET));
    const rowsOf = (key: string) => figures.find(({ figure }) => figure.key === key)?.figure.rows ?? [];
    const [lecture] = rowsOf('partyLecture.count');
    expect(lecture).toMatchObject({ sheet: '三会一课', row: 3, topic: '学“讲话”\\{{}}' });
    expect(rowsOf('partyLecture.attended')[0]).toBe(lecture);
  });

  it('of a small ledger is short enough for a clipboard', async () => {
    expect((await formatPacket(PACKET)).length).toBeLessThan(400_000);
  });

  it('comes back whatever its texts are', async () => {
    const text = fc.string({ unit: 'binary-ascii', maxLength: 12 });
    const cells = fc.array(fc.array(fc.string({ unit: 'grapheme' })));
    await fc.assert(
      fc.asyncProperty(text, fc.string({ unit: 'grapheme' }), cells, async (name, brand, rows) => {
        const [first, ...others] = PACKET.figures;
        if (first === undefined) return;
        const figure = { ...first.figure, value: brand, text: brand };
        const packet = {
          ...PACKET,
          figures: [{ ...first, figure }, ...others.slice(0, 3)],
          lists: [{ name, rows }],
        };
        expect(await parsePacket(await formatPacket(packet))).toEqual(packet);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what is no packet', () => {
  it.each([
    { title: 'nothing', text: '', code: 'packet.unreadable' },
    { title: 'words', text: '党员大会 5 次', code: 'packet.unreadable' },
    { title: 'other JSON', text: '{"a":1}', code: 'packet.unreadable' },
    { title: 'null', text: 'null', code: 'packet.unreadable' },
    { title: 'a later version', text: '{"taizhang":"packet","version":2}', code: 'packet.newer' },
    { title: 'only a head', text: '{"taizhang":"packet","version":1}', code: 'packet.damaged' },
  ])('$title: $code', async ({ text, code }) => {
    expect(await failureOf(text)).toBe(code);
  });

  it('cut off anywhere is damaged, as long as it could be told for one', async () => {
    const text = await formatPacket(PACKET);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 30, max: text.length - 1 }), async (length) => {
        expect(await failureOf(text.slice(0, length))).toBe('packet.damaged');
      }),
      { numRuns: 40 },
    );
  });

  it('with one character changed is damaged', async () => {
    const text = await formatPacket(PACKET);
    expect(await failureOf(text.replace('部署', '布署'))).toBe('packet.damaged');
    expect(await failureOf(text.replace('"value":2', '"value":3'))).toBe('packet.damaged');
  });

  it.each<{ title: string; change: (content: Record<string, unknown>) => void }>([
    { title: 'without figures', change: (content) => Reflect.deleteProperty(content, 'figures') },
    { title: 'of no period', change: (content) => (content['period'] = '2021Q9') },
    { title: 'with a row that leads nowhere', change: (content) => (content['rows'] = []) },
    {
      title: 'with a finding nobody knows',
      change: (content) =>
        (content['findings'] = [
          { code: 'x', severity: 'error', file: '', sheet: '', cell: '', value: '', fields: {} },
        ]),
    },
    {
      title: 'with lists of numbers',
      change: (content) => (content['lists'] = [{ name: 'a', rows: [[1]] }]),
    },
    { title: 'with text for a list', change: (content) => (content['ledgers'] = 'a.xlsx') },
  ])('made by hand $title is damaged', async ({ change }) => {
    expect(await failureOf(await forged(change))).toBe('packet.damaged');
  });
});

test.each([
  { text: ' {"taizhang":"packet","version":1', expected: true },
  { text: '{"taizhang":"record"', expected: false },
  { text: 'PK\u0003\u0004', expected: false },
])('“$text” looks like a packet: $expected', ({ text, expected }) => {
  expect(looksLikePacket(text)).toBe(expected);
});
