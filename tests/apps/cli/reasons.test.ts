import { writeFileSync } from 'node:fs';
import { writeWorkbook } from '@/adapters/xlsx-file';
import type { TemplateValue } from '@/core/ledger';
import { sampleLedger } from '#tests/samples/sample-ledger';
import { SAMPLE, taizhang, temporaryFolder } from './run';

type Row = readonly TemplateValue[];

/** Put in place of a cell of the row that holds the text. */
const EDITS: readonly { sheet: string; holds: string; cell: TemplateValue; becomes: TemplateValue }[] = [
  { sheet: '民主评议', holds: '贺知新', cell: '合格', becomes: '基本合格' },
  { sheet: '民主评议', holds: '岑思远', cell: '合格', becomes: '基本合格' },
  { sheet: '调研', holds: '数字资源使用情况', cell: 3, becomes: 5 },
  { sheet: '三会一课', holds: '研究暑期延时开放保障', cell: '支委会', becomes: '支委会、主题党日' },
  { sheet: '三会一课', holds: '研究调研成果转化', cell: '已召开', becomes: '取消' },
];

function edited(sheet: string, row: Row): Row {
  return EDITS.filter((edit) => edit.sheet === sheet && row.includes(edit.holds)).reduce<Row>(
    (cells, { cell, becomes }) => cells.map((each) => (each === cell ? becomes : each)),
    row,
  );
}

function editedLedgerBytes(): Promise<Uint8Array> {
  const ledger = sampleLedger();
  const sheets = ledger.sheets.map((sheet) =>
    sheet.type === 'table' ? { ...sheet, rows: sheet.rows.map((row) => edited(sheet.name, row)) } : sheet,
  );
  return writeWorkbook({ ...ledger, sheets });
}

describe('the reasons of a refresh', () => {
  const folder = temporaryFolder();
  const ledger = () => folder.path('edited.xlsx');
  const before = () => folder.path('before.docx');
  const after = () => folder.path('after.docx');
  let out = '';
  let back = '';

  beforeAll(async () => {
    writeFileSync(ledger(), await editedLedgerBytes());
    await taizhang('report', SAMPLE, '-o', before());
    ({ out } = await taizhang('refresh', before(), ledger(), '-o', after()));
    ({ out: back } = await taizhang('refresh', after(), SAMPLE, '--dry-run'));
  });

  /** The lines below a figure, as far as they are of it. */
  function below(told: string, label: string): readonly string[] {
    const lines = told.split('\n');
    const first = lines.findIndex((line) => line.split(/ +/).includes(label)) + 1;
    const rest = lines.slice(first);
    const count = rest.findIndex((line) => !line.startsWith('      '));
    return rest.slice(0, count).map((line) => line.trim());
  }

  test('tell of rows that are still there why they do not count any more', () => {
    expect(below(out, '评议合格')).toContainEqual(
      expect.stringMatching(/^民主评议!\d+ {2}合格 {2}这一行还在，不再符合：由“合格”改为“基本合格”$/),
    );
    expect(out).not.toContain('台账里没有这一行了');
  });

  test.each([
    {
      title: 'a row that fell out',
      label: '支委会次数',
      there: /^减少 1 行,三会一课!\d+ .* {2}现在不计入：没有召开（取消）$/,
      home: /^新增 1 行,三会一课!\d+ .* {2}原来没有计入：没有召开（取消）$/,
    },
    {
      title: 'a row of another kind',
      label: '主题党日次数',
      there: /^新增 1 行,三会一课!\d+ .* {2}原来没有计入：由“支委会”改为“支委会、主题党日”$/,
      home: /^减少 1 行,三会一课!\d+ .* {2}这一行还在，不再符合：由“支委会、主题党日”改为“支委会”$/,
    },
    {
      title: 'a row of another number',
      label: '已解决',
      there: /^有改动 1 行,调研!\d+ .* {2}这一行现在是 5$/,
      home: /^有改动 1 行,调研!\d+ .* {2}这一行现在是 3$/,
    },
  ])('tell of $title on the way there and back', ({ label, there, home }) => {
    expect(below(out, label).join()).toMatch(there);
    expect(below(back, label).join()).toMatch(home);
  });

  test('are all in the JSON, also rows that cannot have changed a count', async () => {
    const told = await taizhang('refresh', before(), ledger(), '--dry-run', '--json', '--why');
    const { why } = JSON.parse(told.out) as { readonly why: readonly { readonly key: string }[] };
    const of = (key: string) => why.find((one) => one.key === key);
    expect(of('committeeMeeting.count')).toMatchObject({
      countsRows: true,
      went: [{ topic: '研究调研成果转化', reason: '没有召开（取消）', now: { kind: '支委会' } }],
      changed: [{ before: { kind: '支委会' }, after: { kind: '支委会、主题党日' }, gives: null }],
    });
    expect(of('themePartyDay.count')).toMatchObject({
      came: [{ kind: '支委会、主题党日', reason: null, before: { kind: '支委会' } }],
    });
    expect(of('research.resolved')).toMatchObject({ countsRows: false, changed: [{ gives: 5 }] });
  });
});
