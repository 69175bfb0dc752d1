/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { MappingForm } from '@/apps/taskpane/screens/MappingForm';
import { draftOf } from '@/apps/taskpane/screens/mapping-draft';
import { DoubtfulSheets } from '@/apps/taskpane/screens/DoubtfulSheets';
import { MappingProvider } from '@/apps/taskpane/screens/mapping-context';
import { proposeMapping, type MappingProposal, type SheetMapping } from '@/core/ledger';
import { partyBranch } from '@/packs/party-branch';
import { day, sheet } from '#tests/samples/grid-workbook';
import { renderInPane } from '../render-in-pane';

const SHEET = sheet('会议记录', [
  ['日子', '会议类型', '到会'],
  [day('2021-03-05'), '党员大会', 25],
  [day('2021-04-05'), '支委会', 5],
]);
const PROPOSAL = proposeMapping('a.xlsx', SHEET, partyBranch.ledger, { own: [], given: [] });

interface Drawn {
  readonly proposal?: MappingProposal;
  readonly canKeep?: boolean;
}

function drawn({ proposal = PROPOSAL, canKeep = false }: Drawn = {}) {
  const told: { readonly mapping: SheetMapping; readonly isKept: boolean }[] = [];
  const rows: number[] = [];
  const { user } = renderInPane(
    <MappingForm
      proposal={proposal}
      canKeep={canKeep}
      first={draftOf(proposal)}
      onHeaderRow={(row) => rows.push(row)}
      onMap={(mapping, isKept) => told.push({ mapping, isKept })}
    />,
  );
  const choose = (label: string | RegExp, option: string) =>
    user.selectOptions(screen.getByLabelText(label), option);
  const apply = () => user.click(screen.getByRole('button', { name: '按此重新计算' }));
  return { told, rows, user, choose, apply };
}

describe('headings matched by hand', () => {
  test('begin as they were recognized, each with what stands under it', () => {
    drawn();
    expect(screen.getByLabelText('这张表是')).toHaveProperty('value', 'meeting');
    expect(screen.getByLabelText('B 列 会议类型')).toHaveProperty('value', 'kind');
    expect(screen.getByLabelText('A 列 日子')).toHaveProperty('value', '');
    expect(screen.getByText('2021-03-05；2021-04-05')).toBeDefined();
  });

  test('are told as they were chosen', async () => {
    const { told, choose, apply } = drawn();
    await choose('A 列 日子', '会议时间');
    await choose('C 列 到会', '实到人数');
    await apply();
    expect(told).toEqual([
      {
        isKept: false,
        mapping: {
          file: 'a.xlsx',
          sheet: '会议记录',
          role: 'meeting',
          headerRow: null,
          kind: null,
          columns: [
            { heading: '日子', name: 'heldDate' },
            { heading: '会议类型', name: 'kind' },
            { heading: '到会', name: 'attended' },
          ],
        },
      },
    ]);
  });

  test('one kind may be said for all rows', async () => {
    const { told, choose, apply } = drawn();
    await choose('每一行的类型', '党课');
    await apply();
    expect(told[0]?.mapping.kind).toBe('partyLecture');
  });

  test('a sheet that is not to be read has no columns to be asked about', async () => {
    const { told, choose, apply } = drawn();
    await choose('这张表是', '不读这张表');
    expect(screen.queryByLabelText('A 列 日子')).toBeNull();
    await apply();
    expect(told[0]?.mapping).toMatchObject({ role: 'ignore', columns: [] });
  });

  test('another role has columns of its own', async () => {
    const { choose } = drawn();
    await choose('这张表是', '民主评议台账');
    const options = within(screen.getByLabelText('A 列 日子')).getAllByRole('option');
    expect(options.map(({ textContent }) => textContent)).toContain('姓名');
    expect(screen.getByLabelText('B 列 会议类型')).toHaveProperty('value', '');
  });

  test('two columns can’t be the same', async () => {
    const { told, choose, apply } = drawn();
    await choose('A 列 日子', '会议类型');
    expect(screen.getByText('几列都选了“会议类型”，只能有一列。请改选。')).toBeDefined();
    await apply();
    expect(told).toEqual([]);
  });

  test('another row may hold the headings', async () => {
    const { rows, choose } = drawn();
    await choose('表头在', '第 2 行：2021-03-05 党员大会 25');
    expect(rows).toEqual([2]);
  });

  test('in Excel, the workbook remembers it unless the user does not want that', async () => {
    const { told, user, apply } = drawn({ canKeep: true });
    await apply();
    await user.click(screen.getByLabelText('记在工作簿里'));
    await apply();
    expect(told.map(({ isKept }) => isKept)).toEqual([true, false]);
  });
});

describe('sheets that may have been misunderstood', () => {
  test('are listed with the reason and a way to set them right', async () => {
    const opened: string[] = [];
    const sheets = [
      { file: 'a.xlsx', sheet: '三会一课', doubt: null },
      { file: 'a.xlsx', sheet: '记录', doubt: 'nearRole' },
    ] as const;
    const { user } = renderInPane(
      <MappingProvider value={(file, name) => opened.push(`${file} ${name}`)}>
        <DoubtfulSheets sheets={sheets} />
      </MappingProvider>,
    );
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      '记录：认作其他台账，但列名很像认识的台账 对照表头',
    ]);
    await user.click(screen.getByRole('button', { name: '对照表头：记录' }));
    expect(opened).toEqual(['a.xlsx 记录']);
  });
});
