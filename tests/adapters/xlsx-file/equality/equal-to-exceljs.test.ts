import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWorkbook, XlsxFile } from '@/adapters/xlsx-file';
import { partyBranch } from '@/packs/party-branch';
import { readByExceljs } from '../exceljs-oracle';
import { EXPLAINED_DIFFERENCES, type Difference } from './explained-differences';
import { randomWorkbook } from './random-workbook';

const WORKBOOKS = 2_000;
const BATCH = 200;
const BATCHES = Array.from({ length: WORKBOOKS / BATCH }, (_, index) => index * BATCH);

const read = async (bytes: Uint8Array) => (await new XlsxFile(bytes, '台账.xlsx').read()).sheets;

/** An empty workbook is refused, and asks no question of equality. */
function holdsCells({ truth }: ReturnType<typeof randomWorkbook>): boolean {
  return truth.some(({ rows }) => rows.length > 0);
}

describe('workbooks made up', () => {
  const met = new Set<Difference>();

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
        workbook.differences.forEach((difference) => met.add(difference));
      }
    },
  );

  test('each difference that is explained was met', () => {
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
