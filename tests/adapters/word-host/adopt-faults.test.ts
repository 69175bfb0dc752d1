import type { Adoption } from '@/core/marks';
import { p, run } from '#tests/adapters/docx-file/build-docx';
import { markXml, styledRun, wordFile } from '#tests/contracts/report-host/contract-documents';
import { readResult } from '#tests/contracts/report-host/read-result';
import { loseTitle } from './odd-word';
import { openWord, type OpenedWord } from './open-word';

let word: OpenedWord;
afterEach(() => word.close());

const BODY =
  p(markXml('x', run('9'))) + p(run('会议XX次、') + styledRun('<w:b/>', 'XX') + run('人')) + p(run('共XX项'));
const ADOPTIONS: readonly Adoption[] = [
  { paragraph: 1, start: 2, blank: 'XX', key: 'a', label: '甲', text: '5' },
  { paragraph: 1, start: 6, blank: 'XX', key: 'b', label: '乙', text: '90' },
  { paragraph: 2, start: 1, blank: 'XX', key: 'c', label: '丙', text: '24' },
];
const WHOLE = ['⟦fig:x⟧', '会议⟦fig:a⟧次、⟦fig:b⟧人', '共⟦fig:c⟧项'];
const WITHOUT_B = ['⟦fig:x⟧', '会议⟦fig:a⟧次、XX人', '共⟦fig:c⟧项'];

async function open(): Promise<OpenedWord> {
  word = await openWord(wordFile(BODY));
  return word;
}

const outsideNow = async (): Promise<readonly string[]> => (await readResult(word.model.toBytes())).outside;

test.each([
  { title: 'at the text', at: 'InsertText' },
  { title: 'at the control', at: 'InsertContentControl' },
  { title: 'at its tag', at: 'Tag' },
  { title: 'at its title', at: 'Title' },
])('a blank that fails $title stays a blank, all others become marks', async ({ at }) => {
  await open();
  word.host.faults.arm({ at, nth: 2, code: 'GeneralException' });
  await expect(word.document.adoptBlanks(ADOPTIONS)).resolves.toEqual({
    adopted: [0, 2],
    left: [{ position: 1, reason: 'refused', detail: 'GeneralException' }],
  });
  expect(await outsideNow()).toEqual(WITHOUT_B);
  const { looks } = await readResult(word.model.toBytes());
  expect(looks).toEqual(['', '', '']);
});

test('a blank whose mark Word does not keep whole is a blank again', async () => {
  await open();
  loseTitle(word.model, 2);
  await expect(word.document.adoptBlanks(ADOPTIONS)).resolves.toEqual({
    adopted: [0, 2],
    left: [{ position: 1, reason: 'refused', detail: '' }],
  });
  expect(await outsideNow()).toEqual(WITHOUT_B);
});

test('a blank put back has the look it had', async () => {
  await open();
  word.host.faults.arm({ at: 'Tag', nth: 2, code: 'GeneralException' });
  await word.document.adoptBlanks(ADOPTIONS);
  await word.document.adoptBlanks(ADOPTIONS.slice(1, 2).map((adoption) => ({ ...adoption, start: 5 })));
  expect(await outsideNow()).toEqual(WHOLE);
  const { looks } = await readResult(word.model.toBytes());
  expect(looks).toEqual(['', '', 'b', '']);
});

test.each([
  { title: 'performed, and its answer lost', when: 'after' },
  { title: 'too large', when: 'before' },
] as const)('a request that is $title: all become marks, none twice', async ({ when }) => {
  await open();
  const code = when === 'after' ? 'ResponsePayloadSizeLimitExceeded' : 'RequestPayloadSizeLimitExceeded';
  word.host.refuse({ code, nth: 3, when });
  await expect(word.document.adoptBlanks(ADOPTIONS)).resolves.toEqual({ adopted: [0, 1, 2], left: [] });
  expect(await outsideNow()).toEqual(WHOLE);
});

test('a blank that is typed over before the search is left', async () => {
  await open();
  word.host.before(2, () => word.model.user.replacesParagraphText(2, '共24项'));
  await expect(word.document.adoptBlanks(ADOPTIONS)).resolves.toEqual({
    adopted: [0, 1],
    left: [{ position: 2, reason: 'changed', detail: '' }],
  });
  expect(await outsideNow()).toEqual([...WHOLE.slice(0, 2), '共24项']);
});

test('a line that fails before anything is written: a failure, and the document is as before', async () => {
  await open();
  const before = word.model.bodyXml();
  word.host.refuse({ code: 'InvalidOrTimedOutSession', nth: 2 });
  await expect(word.document.adoptBlanks(ADOPTIONS)).rejects.toMatchObject({ code: 'office.busy' });
  expect(word.model.bodyXml()).toBe(before);
});

describe('a line that fails for good once something was written', () => {
  const MANY: readonly Adoption[] = Array.from({ length: 201 }, (_, paragraph) => {
    return { paragraph, start: 1, blank: 'XX', key: `k${paragraph}`, label: '项', text: '5' };
  });

  test('what is known to be a mark is told, of all else that nothing is known', async () => {
    word = await openWord(wordFile(MANY.map(() => p(run('共XX项'))).join('')));
    word.host.refuse({ code: 'InvalidOrTimedOutSession', nth: 4, times: 1000 });
    const { adopted, left } = await word.document.adoptBlanks(MANY);
    expect(adopted).toHaveLength(200);
    expect(left).toEqual([{ position: 200, reason: 'unknown', detail: 'InvalidOrTimedOutSession' }]);
  });

  test('where that is all that was sent, nothing is known of any blank', async () => {
    await open();
    word.host.refuse({ code: 'InvalidOrTimedOutSession', nth: 3, times: 1000, when: 'after' });
    await expect(word.document.adoptBlanks(ADOPTIONS)).resolves.toEqual({
      adopted: [],
      left: [0, 1, 2].map((position) => {
        return { position, reason: 'unknown', detail: 'InvalidOrTimedOutSession' };
      }),
    });
    expect(await outsideNow()).toEqual(WHOLE);
  });

  test('a line that fails only for a while: all become marks', async () => {
    await open();
    word.host.refuse({ code: 'InvalidOrTimedOutSession', nth: 3, times: 2, when: 'after' });
    await expect(word.document.adoptBlanks(ADOPTIONS)).resolves.toEqual({ adopted: [0, 1, 2], left: [] });
    expect(await outsideNow()).toEqual(WHOLE);
  });
});

test('no blank is adopted in a document that is open to be read', async () => {
  word = await openWord(wordFile(BODY), { readOnly: true });
  await expect(word.document.adoptBlanks(ADOPTIONS)).rejects.toMatchObject({ code: 'office.denied' });
});
