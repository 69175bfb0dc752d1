import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook, XlsxFile } from '@/adapters/xlsx-file';
import { partyBranch } from '@/packs/party-branch';
import { readByExceljs } from '../exceljs-oracle';
import { buildSheet, buildWorkbook } from '../build-workbook';
import { EXPLAINED_DIFFERENCES, LEFT_TO_A_TWIN, type Difference } from './explained-differences';
import { randomWorkbook, withPrefix } from './random-workbook';

const WORKBOOKS = 2_000;
const BATCH = 100;
const BATCHES = Array.from({ length: WORKBOOKS / BATCH }, (_, index) => index * BATCH);

const read = async (bytes: Uint8Array) => (await new XlsxFile(bytes, '台账.xlsx').read()).sheets;

/** An empty workbook is refused, and asks no question of equality. */
function holdsCells({ truth }: ReturnType<typeof randomWorkbook>): boolean {
  return truth.some(({ rows }) => rows.length > 0);
}

function randomDifferences(first: number, count: number): readonly Difference[] {
  return Array.from({ length: count }, (_, index) => randomWorkbook(first + index).differences).flat();
}

describe('workbooks made up', () => {
  test.each(BATCHES)(
    'from seed %i on, every cell is what its XML says, and what exceljs reads',
    async (first) => {
      for (let seed = first; seed < first + BATCH; seed += 1) {
        const workbook = randomWorkbook(seed);
        if (!holdsCells(workbook)) continue;
        const sheets = await read(workbook.bytes);
        const own = sheets.map(({ name, rows, merges }) => ({ name, rows, merges }));
        expect({ seed, sheets: own }).toEqual({ seed, sheets: workbook.truth });
        expect({ seed, sheets: await readByExceljs(workbook.twin) }).toEqual({
          seed,
          sheets: workbook.exceljs,
        });
      }
    },
  );

  test('each difference that is explained was met', () => {
    const met = new Set(randomDifferences(0, 2 * BATCH));
    expect(Array.from(met).sort()).toEqual(Object.keys(EXPLAINED_DIFFERENCES).sort());
  });
});

test.each([
  {
    title: 'the bundled sample',
    given: () => new Uint8Array(readFileSync(join('assets/samples', '2021年党支部工作台账.xlsx'))),
  },
  { title: 'a workbook of init', given: () => writeWorkbook(partyBranch.template(2021)) },
])('$title is read cell for cell as exceljs reads it', async ({ given }) => {
  const bytes = await given();
  const sheets = await read(bytes);
  expect(sheets.map(({ name, rows }) => ({ name, rows }))).toEqual(await readByExceljs(bytes));
});

describe('what exceljs is given in another form', () => {
  const ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
  const GUIDE = '<is><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></is>';
  const given: Record<keyof typeof LEFT_TO_A_TWIN, Uint8Array> = {
    prefix: buildWorkbook({ sheets: [{ name: '表', data: ROW }] }, withPrefix),
    partNames: buildWorkbook({ sheets: [{ name: '表', data: ROW, target: 'worksheets/第1张.xml' }] }),
    countedPlaces: buildSheet('<row><c><v>1</v></c></row>'),
    guide: buildSheet(`<row r="1"><c r="A1" t="inlineStr">${GUIDE}</c><c r="B1"><v>1</v></c></row>`),
  };

  test.each(Object.entries(LEFT_TO_A_TWIN))('%s: %s', async (form) => {
    const bytes = given[form as keyof typeof LEFT_TO_A_TWIN];
    const own = (await read(bytes)).map(({ rows }) => rows);
    expect(
      own
        .flat()
        .flatMap(({ cells }) => cells)
        .at(-1),
    ).toMatchObject({ type: 'number', value: 1 });
    const byExceljs = await readByExceljs(bytes).catch(() => []);
    expect(byExceljs.map(({ rows }) => rows)).not.toEqual(own);
  });
});
