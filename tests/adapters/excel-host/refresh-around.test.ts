import { closeExcel, eventsArrive } from './open-in-excel';
import { FIGURES, figuresWith, NAME, NEW, openWritten, tableOf, TITLE, type Act } from './sample-figures';
import { changesBetween, stateOf, textsAt } from './sheet-changes';

afterEach(closeExcel);

const six = figuresWith({ 党员大会次数: { value: 6 } });
const LATER = '统计期：2021年　更新于 2022-03-01 09:00';

describe('the line above the headings', () => {
  test.each<{ readonly title: string; readonly act: Act; readonly expected: readonly string[] }>([
    { title: 'where it was', act: () => undefined, expected: [`A1 ${LATER}`] },
    {
      title: 'wherever the user has put it',
      act: (user) => {
        user.insertsRows(NAME, 1, 2);
        user.moves(NAME, 'A3:D3', 'F1');
        user.edits(NAME, 'A1', '某某支部');
      },
      expected: [`F1 ${LATER}`],
    },
    {
      title: 'under the format of texts and under another',
      act: (user) => user.formats(NAME, 'A1', 'General'),
      expected: [`A1 ${LATER}`],
    },
    {
      title: 'not where the user has written another',
      act: (user) => user.edits(NAME, 'A1', '指标'),
      expected: [],
    },
    { title: 'not where it was deleted', act: (user) => user.deletesRows(NAME, 1, 1), expected: [] },
  ])('is written anew $title', async ({ act, expected }) => {
    const { model, workbook } = await openWritten();
    act(model.user);
    const before = stateOf(model, NAME);
    await workbook.writeFigures(tableOf(FIGURES, LATER));
    expect(textsAt(model, NAME, changesBetween(before, stateOf(model, NAME)))).toEqual(expected);
  });

  test('is found again each time', async () => {
    const { model, workbook } = await openWritten();
    for (const title of [LATER, '统计期：2022年', TITLE]) {
      await workbook.writeFigures(tableOf(FIGURES, title));
      expect(textsAt(model, NAME, ['A1'])).toEqual([`A1 ${title}`]);
    }
  });
});

describe('what else a refresh minds', () => {
  test('a name that points at a value points at the same figure, wherever it has gone', async () => {
    const { model, workbook } = await openWritten();
    await Excel.run(async (context) => {
      context.workbook.names.add('大会', context.workbook.worksheets.getItem(NAME).getRange('B3'));
      await context.sync();
    });
    model.user.insertsRows(NAME, 1, 1);
    model.user.insertsColumns(NAME, 1, 1);
    model.user.moves(NAME, 'B1:E8', 'C4');
    await workbook.writeFigures(tableOf([...six, NEW]));
    const pointed = await Excel.run(async (context) => {
      const range = context.workbook.names.getItem('大会').getRange();
      range.load('values');
      await context.sync();
      return range.values as unknown;
    });
    expect(pointed).toEqual([[6]]);
  });

  test('Excel tells of one change where something differs, and of none where nothing does', async () => {
    const { workbook, model } = await openWritten();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      const { onChanged, onFormatChanged, onActivated } = context.workbook.worksheets;
      onChanged.add(({ address }) => Promise.resolve(void heard.push(address)));
      onFormatChanged.add(({ address }) => Promise.resolve(void heard.push(`format ${address}`)));
      onActivated.add(() => Promise.resolve(void heard.push('activated')));
      await context.sync();
    });
    await workbook.writeFigures(tableOf());
    await eventsArrive();
    expect(heard).toEqual([]);
    const changed = figuresWith({ 党员大会次数: { value: 6 }, 支委会次数: { value: 7 } });
    await workbook.writeFigures(tableOf(changed));
    await eventsArrive();
    expect(heard).toEqual(['B3:B7']);
    expect(model.selected.sheet).toBe('三会一课');
  });

  test('a new row looks like the others, whatever the cells below looked like', async () => {
    const { model, workbook } = await openWritten();
    model.user.formats(NAME, 'A8:D20', '@');
    await workbook.writeFigures(
      tableOf([...FIGURES, NEW, { ...NEW, name: '办结率', value: 0.5, format: '0%' }]),
    );
    const sheet = model.sheet(NAME);
    const lookOf = (row: number) =>
      [1, 2, 3, 4].map((column) => {
        const { style, type } = sheet.cell(row, column);
        return { ...style, type };
      });
    expect(lookOf(8)).toEqual(lookOf(7));
    expect(lookOf(9)[1]).toMatchObject({ numberFormat: '0%', type: 'number' });
  });

  test('a hidden sheet stays hidden; a name in other capitals is the same', async () => {
    const { model, workbook } = await openWritten();
    model.user.renamesSheet(NAME, 'Summary');
    model.user.hides('Summary');
    const written = await workbook.writeFigures({ ...tableOf(six), name: 'SUMMARY' });
    expect(written).toEqual({ sheet: 'Summary', created: false });
    expect(textsAt(model, 'Summary', ['B3'])).toEqual(['B3 6']);
    expect(model.sheet('Summary').visibility).toBe('Hidden');
  });

  test('a sheet that was deleted is made anew, with all figures', async () => {
    const { model, workbook } = await openWritten();
    model.user.deletesRows(NAME, 3, 2);
    model.user.deletesSheet(NAME);
    expect(await workbook.writeFigures(tableOf(six))).toEqual({ sheet: NAME, created: true });
    expect(model.sheet(NAME).grid()).toHaveLength(7);
  });

  test.each(['', 'no record', '{"title":1}', '{"title":"甲","formats":[["党员大会次数"],7]}'])(
    'with its memory lost (%j) rows are still known by their names, and those of the user left alone',
    async (memory) => {
      const { model, workbook, trafficOf } = await openWritten();
      model.user.edits(NAME, 'A8', [['食堂满意度', 4, '分', '问卷']]);
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(NAME).customProperties.add('taizhang.figures', memory);
        await context.sync();
      });
      const before = stateOf(model, NAME);
      await workbook.writeFigures(tableOf([...six, NEW], LATER));
      expect(textsAt(model, NAME, changesBetween(before, stateOf(model, NAME)))).toEqual([
        'A9 调研次数',
        'B3 6',
        'B9 3',
        'C9 次',
        'D9 调研的行数',
      ]);
      const { requests } = await trafficOf(() => workbook.writeFigures(tableOf([...six, NEW], LATER)));
      expect(requests).toBe(2);
    },
  );

  test('beside much that is the user’s it reads in pieces and writes a little', async () => {
    const { host, model, workbook, trafficOf } = await openWritten();
    const own = Array.from({ length: 8_000 }, (_, row) =>
      Array.from({ length: 8 }, (__, column) => row + column),
    );
    model.user.edits(NAME, 'G1', own);
    const traffic = await trafficOf(() => workbook.writeFigures(tableOf(six)));
    expect(traffic.requests).toBe(1 + 3 + 1);
    const { request } = host.log.at(-1) ?? {};
    expect(JSON.stringify(request).length).toBeLessThan(3_000);
    expect(textsAt(model, NAME, ['B3'])).toEqual(['B3 6']);
  });
});
