import { fillBlanks, type Filling, type FillTools } from '@/core/blanks';
import { Failure } from '@/core/failure';
import type { Adoption, DocumentRecord, RecordReading, TypedEdit } from '@/core/marks';
import { figureSaying } from '#tests/core/marks/figure-samples';
import { recordOfValues } from '#tests/core/marks/refresh-samples';
import { blankIn } from '../blank-samples';

const WRITTEN_AT = '2022-01-10T00:00:00.000Z';
const MISSING: RecordReading = { state: 'missing' };
const TEXT = '大会X次、支委会X次，出勤率X%。';
const PARAGRAPHS = [{ index: 0, text: TEXT, marks: [] }];

/** The blanks of the paragraph by their places. */
const [FIRST, SECOND, RATE] = [2, 8, 14].map((at, position) =>
  blankIn([TEXT.slice(0, at), 'X', TEXT.slice(at + 1)], { index: position + 1 }),
) as [ReturnType<typeof blankIn>, ReturnType<typeof blankIn>, ReturnType<typeof blankIn>];

/** A host that takes everything but the positions it refuses. */
function hostRefusing(...refused: readonly number[]) {
  const asked: { adoptions: readonly Adoption[]; edits: readonly TypedEdit[] } = { adoptions: [], edits: [] };
  const split = (count: number) => {
    const positions = Array.from({ length: count }, (_, position) => position);
    return {
      done: positions.filter((position) => !refused.includes(position)),
      left: refused.map((position) => ({ position, reason: 'insideControl', detail: '' }) as const),
    };
  };
  const host: FillTools['host'] = {
    adoptBlanks(adoptions) {
      asked.adoptions = adoptions;
      const { done, left } = split(adoptions.length);
      return Promise.resolve({ adopted: done, left });
    },
    writeTyped(edits) {
      asked.edits = edits;
      return Promise.resolve({ written: edits.map((_, position) => position), left: [] });
    },
  };
  return { host, asked };
}

const VALUES = new Map([
  ['meeting.count', 6],
  ['meeting.rate', 0.5],
]);

function toolsWith(host: FillTools['host']): FillTools {
  return {
    host,
    writtenAt: WRITTEN_AT,
    takeFigure(key) {
      const value = VALUES.get(key);
      if (value === undefined) return Promise.reject(new Failure('figure.unknown', { key }));
      const { label, text } = figureSaying(key, value);
      return Promise.resolve({ label, text, record: recordOfValues(new Map([[key, value]])) });
    },
  };
}

const figure = (blank: typeof FIRST, key: string): Filling => ({ blank, type: 'figure', key });
const words = (blank: typeof FIRST, text: string): Filling => ({ blank, type: 'text', text });

describe('filling blanks', () => {
  it('makes marks of figures, writes words beside them, and tells in the order of the document', async () => {
    const { host, asked } = hostRefusing();
    const fillings = [words(SECOND, '十二'), figure(FIRST, 'meeting.count')];
    const outcome = await fillBlanks(fillings, { paragraphs: PARAGRAPHS, reading: MISSING }, toolsWith(host));
    expect(outcome.filled.map(({ blank, key, text }) => [blank.index, key, text])).toEqual([
      [1, 'meeting.count', '6'],
      [2, null, '十二'],
    ]);
    expect(asked.adoptions).toMatchObject([{ paragraph: 0, start: 2, blank: 'X', key: 'meeting.count' }]);
    expect(asked.edits).toMatchObject([
      { paragraph: 0, start: 8, text: '十二', around: { start: 0, text: TEXT.replace('X', '6') } },
    ]);
    expect(outcome.record?.figures.map(({ key }) => key)).toEqual(['meeting.count']);
  });

  it('leaves what the host refuses, and keeps no record of it', async () => {
    const { host } = hostRefusing(0);
    const fillings = [figure(FIRST, 'meeting.count')];
    const outcome = await fillBlanks(fillings, { paragraphs: PARAGRAPHS, reading: MISSING }, toolsWith(host));
    expect(outcome).toEqual({
      filled: [],
      left: [{ blank: FIRST, reason: 'insideControl', detail: '' }],
      record: null,
    });
  });

  it('tells the sentence without the per cent sign that a text brings itself', async () => {
    const { host } = hostRefusing();
    const fillings = [words(RATE, '50%')];
    const { filled } = await fillBlanks(
      fillings,
      { paragraphs: PARAGRAPHS, reading: MISSING },
      toolsWith(host),
    );
    expect(filled).toMatchObject([{ text: '50%', before: '大会X次、支委会X次，出勤率', after: '。' }]);
  });

  it('counts the places of a figure that fills two blanks', async () => {
    const { host } = hostRefusing();
    const fillings = [figure(FIRST, 'meeting.count'), figure(SECOND, 'meeting.count')];
    const { record } = await fillBlanks(
      fillings,
      { paragraphs: PARAGRAPHS, reading: MISSING },
      toolsWith(host),
    );
    expect(record?.figures.map(({ key, places }) => [key, places])).toEqual([['meeting.count', 2]]);
  });

  it.each([
    { title: 'a figure nobody knows', key: 'nothing', reading: MISSING, code: 'figure.unknown' },
    {
      title: 'a document of another year',
      key: 'meeting.count',
      reading: { state: 'present', record: ofYear(2019) } as const,
      code: 'document.otherScope',
    },
    {
      title: 'a damaged record',
      key: 'meeting.count',
      reading: { state: 'damaged' } as const,
      code: 'audit.recordDamaged',
    },
  ])('$title: nothing is written', async ({ key, reading, code }) => {
    const { host, asked } = hostRefusing();
    const filling = fillBlanks([figure(FIRST, key)], { paragraphs: PARAGRAPHS, reading }, toolsWith(host));
    await expect(filling).rejects.toMatchObject({ code });
    expect(asked).toEqual({ adoptions: [], edits: [] });
  });
});

function ofYear(year: number): DocumentRecord {
  return { ...recordOfValues(new Map([['other', 1]])), year, period: String(year) };
}
