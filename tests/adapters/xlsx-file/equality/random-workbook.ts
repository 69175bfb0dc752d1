import { cellAddress } from '@/core/findings';
import type { Sheet } from '@/core/ledger';
import { stylesOf } from '#tests/contracts/ledger-source/cell-xml';
import { buildWorkbook, type WorkbookPlan } from '../build-workbook';
import type { Difference } from './explained-differences';
import { randomSheet, rowXml, type RandomSheet, type RowForm } from './random-sheet';
import { seededRandom, type SeededRandom } from './seeded-random';
import { LOOKS } from './spelled-numbers';

/** A workbook made up from a seed. */
export interface RandomWorkbook {
  /** In one of the forms workbooks are met in. */
  readonly bytes: Uint8Array;
  /** The same workbook in a form that exceljs can read. */
  readonly twin: Uint8Array;
  readonly truth: readonly Pick<Sheet, 'name' | 'rows' | 'merges'>[];
  readonly exceljs: readonly Pick<Sheet, 'name' | 'rows'>[];
  readonly differences: readonly Difference[];
}

/** How its parts are written, besides what they say. */
interface Form extends RowForm {
  readonly prefixed: boolean;
  readonly target: ((index: number) => string) | null;
  /** Between two rows. */
  readonly between: string;
}

const FOR_EXCELJS: Form = { forExceljs: true, prefixed: false, terse: false, target: null, between: '' };
const TARGETS: readonly ((index: number) => string)[] = [
  (index) => `/xl/worksheets/sheet${String(index + 1)}.xml`,
  (index) => `worksheets/第${String(index + 1)}张.xml`,
  (index) => `/sheets/${String(index)}.xml`,
];

export function randomWorkbook(seed: number): RandomWorkbook {
  const random = seededRandom(seed);
  const strings = new Map<string, number>();
  const share = (inside: string): number => {
    const index = strings.get(inside) ?? strings.size;
    strings.set(inside, index);
    return index;
  };
  const date1904 = random.chance(0.25);
  const names = ['三会一课', '党课 ', '1月'].slice(0, 1 + random.whole(3));
  const sheets = names.map((name) => ({ name, ...randomSheet({ random, date1904, share }) }));
  const form = randomForm(random);
  const plan = { date1904, sheets, strings: Array.from(strings.keys(), (inside) => `<si>${inside}</si>`) };
  return {
    bytes: written(plan, form),
    twin: written(plan, FOR_EXCELJS),
    truth: sheets.map(({ name, truth }) => ({ name, ...truth })),
    exceljs: sheets.map(({ name, exceljs }) => ({ name, rows: exceljs })),
    differences: sheets.flatMap(({ differences }) => differences),
  };
}

function randomForm(random: SeededRandom): Form {
  return {
    forExceljs: false,
    prefixed: random.chance(0.2),
    terse: random.chance(0.2),
    target: random.chance(0.3) ? random.pick(TARGETS) : null,
    between: random.pick(['', '', '\n  ', '<!-- 行 -->', '<?pi?>']),
  };
}

interface Content {
  readonly date1904: boolean;
  readonly sheets: readonly (RandomSheet & { readonly name: string })[];
  readonly strings: readonly string[];
}

function written({ date1904, sheets, strings }: Content, form: Form): Uint8Array {
  const { prefixed, target, between } = form;
  const plan: WorkbookPlan = {
    head: `<workbookPr${date1904 ? ' date1904="1"' : ''}/>`,
    strings: strings.join(''),
    styles: stylesOf(...LOOKS.slice(1).map(({ format }) => format)),
    sheets: sheets.map(({ name, rows, merge }, index) => ({
      name,
      data: rows.map((row, place) => rowXml(row, rows[place - 1]?.number ?? 0, form)).join(between),
      afterData: merge === null ? '' : mergeXml(merge),
      ...(target === null ? {} : { target: target(index) }),
    })),
  };
  return buildWorkbook(plan, prefixed ? withPrefix : undefined);
}

function mergeXml({ top, left, bottom, right }: NonNullable<RandomSheet['merge']>): string {
  return `<mergeCells count="1"><mergeCell ref="${cellAddress(top, left)}:${cellAddress(bottom, right)}"/></mergeCells>`;
}

/** The part with a prefix before all its elements; relationships keep the names the container asks for. */
export function withPrefix(xml: string, part: string): string {
  if (part.endsWith('.rels')) return xml;
  return xml.replace(/<(\/?)(?=[A-Za-z])/g, '<$1x:').replace(' xmlns="', ' xmlns:x="');
}
