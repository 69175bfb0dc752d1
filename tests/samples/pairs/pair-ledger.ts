import { writeWorkbook, XlsxFile } from '@/adapters/xlsx-file';
import type { Workbook, WorkbookTemplate } from '@/core/ledger';
import { sheet, workbook } from '#tests/samples/grid-workbook';
import { Chance, COMPANIONS, inventBranchYear, LAYOUTS } from '#tests/samples/ledgers';
import { nextYearLedger } from '#tests/samples/next-year-ledger';
import { sampleLedger } from '#tests/samples/sample-ledger';
import type { PairSpec } from './pair-spec';
import { workbookBytes } from './workbook-bytes';

/** A workbook of a pair, as it is read and as it lies on a disk. */
export interface PairWorkbook {
  readonly workbook: Workbook;
  readonly bytes: Uint8Array;
}

const FIGURE_HEADINGS = ['名称', '台账', '统计方式', '列', '条件', '期间', '格式', '单位'];

/** The ledger of a pair's year. */
export async function pairLedger(spec: PairSpec): Promise<readonly PairWorkbook[]> {
  return spec.ledger === 'sample'
    ? [await savedTemplate(sampleLedger())]
    : inventedLedger(spec, spec.seed, spec.year);
}

/** The ledger of the year after, kept by the same branch in the same way; empty where the pair has none. */
export async function nextPairLedger(spec: PairSpec): Promise<readonly PairWorkbook[]> {
  if (spec.next === null) return [];
  return spec.ledger === 'sample'
    ? [await savedTemplate(nextYearLedger())]
    : inventedLedger(spec, spec.next, spec.year + 1);
}

async function savedTemplate(template: WorkbookTemplate): Promise<PairWorkbook> {
  const bytes = await writeWorkbook(template);
  return { workbook: await new XlsxFile(bytes, `${template.title}.xlsx`).read(), bytes };
}

function inventedLedger(spec: PairSpec, seed: number, year: number): readonly PairWorkbook[] {
  const layout = LAYOUTS.find(({ name }) => name === spec.ledger);
  if (layout === undefined) throw new RangeError(`no layout ${spec.ledger}`);
  const chance = new Chance(seed);
  const invented = inventBranchYear(chance, year);
  const truth = { ...invented, profile: { ...invented.profile, ...spec.profile } };
  const laid = layout.write({ truth, chance, messy: false, spoil: (table) => table });
  const companions = (names: readonly string[]) =>
    names.flatMap((name) => {
      const companion = COMPANIONS.find((candidate) => candidate.name === name);
      if (companion === undefined) throw new RangeError(`no companion ${name}`);
      return companion.write(truth, chance, false).grids;
    });
  const [first = [], ...others] = laid.files;
  const files = [[...first, ...companions(spec.beside)], ...others, companions(spec.apart)];
  return files
    .map((grids, index) => [
      ...grids.map((grid) => {
        const made = grid.toSheet();
        return { ...made, name: ofYear(made.name, year) };
      }),
      ...(index === 0 ? figuresSheet(spec) : []),
    ])
    .filter((sheets) => sheets.length > 0)
    .map((sheets, index) => {
      const made = workbook(sheets, `${String(year)}年台账${index === 0 ? '' : String(index + 1)}.xlsx`);
      return { workbook: made, bytes: workbookBytes(made) };
    });
}

/** Layouts name their sheets for 2021. */
function ofYear(name: string, year: number): string {
  return name.replace(/20\d\d/g, (written) => String(Number(written) + year - 2021));
}

function figuresSheet({ figures }: PairSpec): Workbook['sheets'] {
  return figures.length === 0 ? [] : [sheet('指标', [FIGURE_HEADINGS, ...figures])];
}
