import { p, run } from '#tests/adapters/docx-file/build-docx';
import {
  markXml,
  styledRun,
  table,
  userControl,
  wordFile,
} from '#tests/contracts/report-host/contract-documents';
import { readResult } from '#tests/contracts/report-host/read-result';
import type { WordModel } from '#tests/office-host/word';
import { openWord, type OpenedWord } from './open-word';

let word: OpenedWord;
afterEach(() => word.close());

const FIGURE = { key: 'research.count', label: '调研次数', text: '6' };
const SIX = '<fig:research.count>6</>';

async function open(body: string, choose: (user: WordModel['user']) => void): Promise<OpenedWord> {
  word = await openWord(wordFile(body));
  choose(word.model.user);
  return word;
}

test.each([
  {
    title: 'at the cursor',
    body: p(run('开展次')),
    choose: (user: WordModel['user']) => user.selects(0, 2),
    expected: `开展${SIX}次`,
  },
  {
    title: 'in an empty paragraph',
    body: p(run('一')) + p(''),
    choose: (user: WordModel['user']) => user.selects(1, 0),
    expected: `一\n${SIX}`,
  },
  {
    title: 'at a paragraph’s end',
    body: p(run('开展')),
    choose: (user: WordModel['user']) => user.selects(0, 2),
    expected: `开展${SIX}`,
  },
  {
    title: 'in place of what is selected',
    body: p(run('开展XX次')),
    choose: (user: WordModel['user']) => user.selects(0, 2, 4),
    expected: `开展${SIX}次`,
  },
  {
    title: 'in a cell',
    body: table([run('次数'), run('XX')]) + p(''),
    choose: (user: WordModel['user']) => user.selects(1, 0, 2),
    expected: `次数\n${SIX}\n`,
  },
  {
    title: 'behind the mark the cursor stands in',
    body: p(run('共') + markXml('x', run('9')) + run('次')),
    choose: (user: WordModel['user']) => user.clicksInControl('fig:x'),
    expected: `共<fig:x>9</>${SIX}次`,
  },
  {
    title: 'behind a mark at the paragraph’s end',
    body: p(run('共') + markXml('x', run('9'))),
    choose: (user: WordModel['user']) => user.clicksInControl('fig:x'),
    expected: `共<fig:x>9</>${SIX}`,
  },
  {
    title: 'behind a selection that takes in a mark',
    body: p(run('共') + markXml('x', run('9')) + run('次。')),
    choose: (user: WordModel['user']) => user.selects(0, 0, 3),
    expected: `共<fig:x>9</>次${SIX}。`,
  },
  {
    title: 'behind a selection that starts in a mark',
    body: p(run('共') + markXml('x', run('99')) + run('次。')),
    choose: (user: WordModel['user']) => user.selects(0, 2, 4),
    expected: `共<fig:x>99</>次${SIX}。`,
  },
  {
    title: 'in a control of the user’s around paragraphs',
    body: userControl(p(run('开展次'))) + p(''),
    choose: (user: WordModel['user']) => user.selects(0, 2),
    expected: `<正文>开展${SIX}次</>\n`,
  },
])('a figure goes $title', async ({ body, choose, expected }) => {
  await open(body, choose);
  await word.document.insertFigure(FIGURE);
  expect(word.model.outline()).toBe(expected);
  expect(word.host.traffic.requests).toBe(2);
});

test('it is a mark like any other, and looks like what it replaced', async () => {
  await open(p(run('开展') + styledRun('<w:b/>', 'XX')), (user) => user.selects(0, 2, 4));
  await word.document.insertFigure(FIGURE);
  const { marks, looks } = await readResult(word.model.toBytes());
  expect([marks, looks]).toEqual([[['fig:research.count', '调研次数', '6']], ['b']]);
});

describe('has no place', () => {
  const expectNoPlace = async (): Promise<void> => {
    const before = word.model.outline();
    await expect(word.document.insertFigure(FIGURE)).rejects.toMatchObject({ code: 'document.noPlace' });
    expect(word.model.outline()).toBe(before);
  };

  test('in a selection over several paragraphs', async () => {
    await open(p(run('一')) + p(run('二')), (user) => user.selects(0, 0));
    await Word.run(async (context) => {
      context.document.body.getRange('Whole').select();
      await context.sync();
    });
    await expectNoPlace();
  });

  test('in a mark around paragraphs', async () => {
    await open(markXml('x', p(run('一')) + p(run('二'))) + p(''), (user) => user.clicksInControl('fig:x'));
    await expectNoPlace();
  });
});

describe('what fails half-way is taken back', () => {
  test.each([
    { title: 'at the text', at: 'InsertText' },
    { title: 'at the control', at: 'InsertContentControl' },
    { title: 'at the tag', at: 'Tag' },
  ])('$title: what was selected stands again', async ({ at }) => {
    await open(p(run('开展XX次')), (user) => user.selects(0, 2, 4));
    word.host.faults.arm({ at, code: 'GeneralException' });
    await expect(word.document.insertFigure(FIGURE)).rejects.toMatchObject({ code: 'office.failed' });
    expect(word.model.outline()).toBe('开展XX次');
  });

  test('at the control, where nothing was selected', async () => {
    await open(p(run('共') + markXml('x', run('9'))), (user) => user.clicksInControl('fig:x'));
    word.host.faults.arm({ at: 'InsertContentControl', code: 'GeneralException' });
    await expect(word.document.insertFigure(FIGURE)).rejects.toMatchObject({ code: 'office.failed' });
    expect(word.model.outline()).toBe('共<fig:x>9</>');
  });

  test.each([
    { title: 'before it was made', when: 'before', expected: '开展XX次' },
    { title: 'after it was made, and for good', when: 'after', times: 1000, expected: `开展${SIX}次` },
  ] as const)('an answer that is lost $title: a failure', async ({ expected, ...refusal }) => {
    await open(p(run('开展XX次')), (user) => user.selects(0, 2, 4));
    word.host.refuse({ code: 'InvalidOrTimedOutSession', nth: 2, ...refusal });
    await expect(word.document.insertFigure(FIGURE)).rejects.toMatchObject({ code: 'office.busy' });
    expect(word.model.outline()).toBe(expected);
  });
});

test('an answer that is lost after the figure was made: it is there', async () => {
  await open(p(run('开展XX次') + markXml(FIGURE.key, run('6'))), (user) => user.selects(0, 2, 4));
  word.host.refuse({ code: 'InvalidOrTimedOutSession', nth: 2, when: 'after' });
  await word.document.insertFigure(FIGURE);
  expect(word.model.outline()).toBe(`开展${SIX}次${SIX}`);
});
