import { type ChangeStatus, type RefreshChoices } from '@/core/marks';
import { marksOf, plan, recordOf, recordOfValues, sayingMissing, type Value } from './refresh-samples';

interface Case {
  readonly title: string;
  /** In the document, in its record (null: it has none), in the ledger now (undefined: no such figure). */
  readonly stands: string;
  readonly written: Value;
  readonly now: Value | undefined;
  readonly choices?: RefreshChoices;
  readonly status: ChangeStatus;
  readonly becomes: string | null;
}

const NAMED: RefreshChoices = { accept: new Set(['k']), edited: 'keep' };
const OTHERS: RefreshChoices = { accept: new Set(['other']), edited: 'keep' };

describe('one mark', () => {
  it.each<Case>([
    { title: 'says what it should', stands: '5', written: 5, now: 5, status: 'same', becomes: null },
    { title: 'says what was true then', stands: '5', written: 5, now: 6, status: 'changed', becomes: '6' },
    {
      title: 'and is accepted',
      stands: '5',
      written: 5,
      now: 6,
      choices: NAMED,
      status: 'changed',
      becomes: '6',
    },
    {
      title: 'and is not accepted',
      stands: '5',
      written: 5,
      now: 6,
      choices: OTHERS,
      status: 'changed',
      becomes: null,
    },
    { title: 'was edited by hand', stands: '7', written: 5, now: 6, status: 'edited', becomes: null },
    {
      title: 'was edited and is accepted',
      stands: '7',
      written: 5,
      now: 6,
      choices: NAMED,
      status: 'edited',
      becomes: null,
    },
    {
      title: 'was edited and is to be overwritten',
      stands: '7',
      written: 5,
      now: 6,
      choices: { edited: 'overwrite' },
      status: 'edited',
      becomes: '6',
    },
    {
      title: 'was edited, is to be overwritten, but is not accepted',
      stands: '7',
      written: 5,
      now: 6,
      choices: { ...OTHERS, edited: 'overwrite' },
      status: 'edited',
      becomes: null,
    },
    { title: 'was edited to what is true', stands: '6', written: 5, now: 6, status: 'same', becomes: null },
    {
      title: 'was edited though nothing changed',
      stands: '7',
      written: 5,
      now: 5,
      status: 'edited',
      becomes: null,
    },
    { title: 'was emptied by hand', stands: '', written: 5, now: 5, status: 'edited', becomes: null },
    { title: 'has lost its value', stands: '5', written: 5, now: null, status: 'empty', becomes: null },
    {
      title: 'has lost its value and is accepted',
      stands: '5',
      written: 5,
      now: null,
      choices: NAMED,
      status: 'empty',
      becomes: '〔待补：k的名称〕',
    },
    {
      title: 'had no value and has none',
      stands: '〔待补：k的名称〕',
      written: '〔待补：k的名称〕',
      now: null,
      status: 'same',
      becomes: null,
    },
    {
      title: 'had no value and has one',
      stands: '〔待补：k的名称〕',
      written: '〔待补：k的名称〕',
      now: 0,
      status: 'changed',
      becomes: '0',
    },
    { title: 'is of no figure', stands: '5', written: 5, now: undefined, status: 'unknown', becomes: null },
    {
      title: 'is of no figure, whatever is accepted',
      stands: '7',
      written: 5,
      now: undefined,
      choices: { ...NAMED, edited: 'overwrite' },
      status: 'unknown',
      becomes: null,
    },
  ])('$title: $status', ({ stands, written, now, choices, status, becomes }) => {
    const known = new Map(now === undefined ? [] : [['k', now]]);
    const { changes, edits } = plan(
      marksOf([['k', stands]]),
      recordOfValues(new Map([['k', written]])),
      known,
      choices,
    );
    expect(changes).toEqual([
      {
        index: 0,
        key: 'k',
        label: 'k的名称',
        old: stands,
        new: now === undefined ? stands : String(now ?? sayingMissing('k的名称')),
        status,
        chosen: becomes !== null,
      },
    ]);
    expect(edits).toEqual(becomes === null ? [] : [{ index: 0, text: becomes }]);
  });

  it('of no figure and no record is called by its title', () => {
    expect(plan(marksOf([['k', '5']]), null, new Map()).changes[0]).toMatchObject({
      label: 'k的题目',
      status: 'unknown',
    });
  });
});

describe('a document without a record', () => {
  it.each<{ stands: string; now: Value; status: ChangeStatus }>([
    { stands: '5', now: 5, status: 'same' },
    { stands: '5', now: 6, status: 'changed' },
    { stands: '5', now: null, status: 'empty' },
  ])('$stands, now $now: $status', ({ stands, now, status }) => {
    expect(plan(marksOf([['k', stands]]), null, new Map([['k', now]])).changes[0]?.status).toBe(status);
  });

  it('gets one of what stands in it', () => {
    const { figures } = plan(
      marksOf([
        ['k', '5'],
        ['m', '1'],
      ]),
      null,
      new Map([
        ['k', 6],
        ['m', 1],
      ]),
    );
    expect(figures.map(({ key, text }) => [key, text])).toEqual([
      ['k', '6'],
      ['m', '1'],
    ]);
  });
});

describe('tags', () => {
  const long = `${'很长的名称'.repeat(15)}@2021-06`;

  it('that are shortened mean their figure', () => {
    const { changes, edits } = plan(marksOf([[long, '5']]), null, new Map([[long, 6]]));
    expect(changes[0]).toMatchObject({ key: long, status: 'changed' });
    expect(edits).toEqual([{ index: 0, text: '6' }]);
  });

  it('that are shortened mean a figure only the record knows', () => {
    expect(
      plan(marksOf([[long, '5']]), recordOfValues(new Map([[long, 5]])), new Map()).changes[0],
    ).toMatchObject({
      key: long,
      status: 'unknown',
    });
  });
});

describe('one figure in several places', () => {
  const marks = marksOf([
    ['k', '5'],
    ['k', '7'],
    ['k', '6'],
    ['k', '5'],
  ]);

  it('each is judged by itself', () => {
    const { changes, edits, figures } = plan(marks, recordOfValues(new Map([['k', 5]])), new Map([['k', 6]]));
    expect(changes.map(({ status }) => status)).toEqual(['changed', 'edited', 'same', 'changed']);
    expect(edits).toEqual([
      { index: 0, text: '6' },
      { index: 3, text: '6' },
    ]);
    expect(figures.map(({ key, text }) => [key, text])).toEqual([['k', '6']]);
  });
});

describe('marks ticked by hand', () => {
  const ticked = (...indexes: readonly number[]): RefreshChoices => ({
    edited: 'keep',
    accept: new Set(['other']),
    marks: new Set(indexes),
  });
  const SIX = new Map<string, Value>([
    ['k', 6],
    ['lost', null],
  ]);
  const RECORD = recordOfValues(
    new Map<string, Value>([
      ['k', 5],
      ['lost', 3],
      ['gone', 1],
    ]),
  );
  const MARKS = marksOf([
    ['k', '5'],
    ['k', '7'],
    ['k', '6'],
    ['lost', '3'],
    ['gone', '1'],
  ]);

  it('are written and no others, whatever else was chosen', () => {
    const { changes, edits } = plan(MARKS, RECORD, SIX, ticked(0, 1, 2, 3, 4));
    expect(changes.map(({ status }) => status)).toEqual(['changed', 'edited', 'same', 'empty', 'unknown']);
    expect(edits).toEqual([
      { index: 0, text: '6' },
      { index: 1, text: '6' },
      { index: 3, text: '〔待补：lost的名称〕' },
    ]);
    expect(plan(MARKS, RECORD, SIX, ticked(1)).edits).toEqual([{ index: 1, text: '6' }]);
    expect(plan(MARKS, RECORD, SIX, ticked()).edits).toEqual([]);
  });

  const afterwards = (texts: readonly string[], tickedMark: number) => {
    const marks = marksOf(texts.map((text) => ['k', text]));
    const { edits, figures } = plan(marks, RECORD, SIX, ticked(tickedMark));
    const written = new Map(edits.map(({ index, text }) => [index, text]));
    const now = marks.map((mark) => ({ ...mark, text: written.get(mark.index) ?? mark.text }));
    return { marks: now, record: recordOf(figures), figure: figures[0] };
  };

  it.each<{
    title: string;
    texts: readonly string[];
    mark: number;
    earlier: readonly string[];
    same: string;
    seven: string;
  }>([
    {
      title: 'a hand edit that was kept is one next time',
      texts: ['5', '8'],
      mark: 0,
      earlier: [],
      same: 'same edited',
      seven: 'changed edited',
    },
    {
      title: 'an old text that was left is no hand edit next time',
      texts: ['5', '5'],
      mark: 0,
      earlier: ['5'],
      same: 'same changed',
      seven: 'changed changed',
    },
    {
      title: 'an old text that was left beside a hand edit that was overwritten',
      texts: ['8', '5'],
      mark: 0,
      earlier: ['5'],
      same: 'same changed',
      seven: 'changed changed',
    },
    {
      title: 'a hand edit and an old text that were left are told apart',
      texts: ['5', '5', '8'],
      mark: 1,
      earlier: ['5'],
      same: 'changed same edited',
      seven: 'changed changed edited',
    },
  ])('$title', ({ texts, mark, earlier, same, seven }) => {
    const { marks, record, figure } = afterwards(texts, mark);
    expect([figure?.text, figure?.value, figure?.earlier]).toEqual(['6', '6', earlier]);
    const statusesFor = (value: Value): string =>
      plan(marks, record, new Map([['k', value]]))
        .changes.map(({ status }) => status)
        .join(' ');
    expect([statusesFor(6), statusesFor(7)]).toEqual([same, seven]);
  });

  it('that are all written leave no earlier text in the record', () => {
    const first = afterwards(['5', '5'], 0);
    const { figures } = plan(first.marks, first.record, SIX);
    expect([figures[0]?.text, figures[0]?.earlier]).toEqual(['6', []]);
  });
});

describe('the record afterwards', () => {
  it.each<{ title: string; stands: string; now: Value | undefined; text: string; value: string }>([
    { title: 'what was written', stands: '5', now: 6, text: '6', value: '6' },
    { title: 'what was written before, where a hand edited it', stands: '7', now: 6, text: '5', value: '5' },
    {
      title: 'what was written before, where the ledger lost it',
      stands: '5',
      now: null,
      text: '5',
      value: '5',
    },
    {
      title: 'what was written before, where nobody knows the figure',
      stands: '5',
      now: undefined,
      text: '5',
      value: '5',
    },
  ])('keeps $title, and what it said of a figure whose mark is not seen', ({ stands, now, text, value }) => {
    const known = new Map(now === undefined ? [] : [['k', now]]);
    const record = recordOfValues(
      new Map([
        ['k', 5],
        ['unseen', 1],
      ]),
    );
    const { figures } = plan(marksOf([['k', stands]]), record, known);
    expect(figures.map((figure) => [figure.key, figure.text, figure.value])).toEqual([
      ['k', text, value],
      ['unseen', '1', '1'],
    ]);
  });
});
