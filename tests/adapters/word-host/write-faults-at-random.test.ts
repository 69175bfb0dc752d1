import fc from 'fast-check';
import { isFailure, type Failure } from '@/core/failure';
import type { Adoption } from '@/core/marks';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { heading, mark, paragraph, picture, text } from '#tests/adapters/docx-file/sample-report';
import { wordFile } from '#tests/contracts/report-host/contract-documents';
import type { HostErrorCode } from '#tests/office-host/protocol';
import { openWord } from './open-word';

const CODES: readonly HostErrorCode[] = ['AccessDenied', 'GeneralException', 'ItemNotFound'];
const POINTS = [
  'InsertText',
  'InsertParagraph',
  'InsertTable',
  'InsertInlinePictureFromBase64',
  'AltTextDescription',
  'InsertContentControl',
  'Tag',
  'Title',
  'StyleBuiltIn',
];

/** One thing goes wrong, once: at some point of a request, or with its answer. */
const mishap = fc.oneof(
  fc.record({
    at: fc.constantFrom(...POINTS, 'load', '*'),
    code: fc.constantFrom(...CODES),
    nth: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({
    code: fc.constantFrom('GeneralException', 'InvalidOrTimedOutSession', 'ResponsePayloadSizeLimitExceeded'),
    nth: fc.integer({ min: 1, max: 5 }),
    when: fc.constantFrom('before' as const, 'after' as const),
  }),
);
type Mishap = typeof mishap extends fc.Arbitrary<infer Value> ? Value : never;

async function openWith(body: string, given: Mishap) {
  const word = await openWord(wordFile(body));
  if ('at' in given) word.host.faults.arm(given);
  else word.host.refuse(given);
  return word;
}

async function failureOf(job: Promise<unknown>): Promise<Failure | null> {
  try {
    await job;
    return null;
  } catch (error) {
    if (isFailure(error)) return error;
    throw error;
  }
}

const BLANKS = ['甲XX', '乙XX，XX'];
const ADOPTIONS: readonly Adoption[] = [
  { paragraph: 0, start: 1, blank: 'XX', key: 'a', label: '一', text: '5' },
  { paragraph: 1, start: 1, blank: 'XX', key: 'b', label: '二', text: '6' },
  { paragraph: 1, start: 4, blank: 'XX', key: 'c', label: '三', text: '7' },
];

test('whatever fails once, blanks told as adopted are marks and all others are blanks', async () => {
  await fc.assert(
    fc.asyncProperty(mishap, async (given) => {
      const word = await openWith(BLANKS.map((line) => p(run(line))).join(''), given);
      let adopted: readonly number[] = [];
      await failureOf(
        word.document.adoptBlanks(ADOPTIONS).then((outcome) => {
          ({ adopted } = outcome);
          const told = [...adopted, ...outcome.left.map(({ position }) => position)].sort();
          expect(told).toEqual([0, 1, 2]);
        }),
      );
      const [a, b, c] = ADOPTIONS.map(({ key, text: said }, position) =>
        adopted.includes(position) ? `<fig:${key}>${said}</>` : 'XX',
      );
      expect(word.model.outline()).toBe(`甲${a ?? ''}\n乙${b ?? ''}，${c ?? ''}`);
      word.close();
    }),
    { numRuns: 30 },
  );
});

test('whatever fails once, a report stands whole or not at all', async () => {
  const blocks = [
    paragraph('title', mark('y', '年', '2021'), text('年')),
    heading(1, '一、'),
    {
      type: 'table' as const,
      columns: [{ heading: '月', width: 1, align: 'center' as const }],
      rows: [[[mark('t', '表', '1')]]],
    },
    picture(4, 3),
    paragraph('body', text('共'), mark('b', '乙', '12'), text('次')),
  ];
  const WHOLE = '前\n<fig:y>2021</>年\n一、\n月\n<fig:t>1</>\n\n共<fig:b>12</>次\n后';
  await fc.assert(
    fc.asyncProperty(mishap, async (given) => {
      const word = await openWith(p(run('前')) + p(run('后')), given);
      const failure = await failureOf(word.document.insertReport({ title: '', blocks }, 'cursor'));
      expect(word.model.outline()).toBe(failure === null ? WHOLE : '前\n后');
      word.close();
    }),
    { numRuns: 30 },
  );
});
