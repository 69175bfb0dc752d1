/** Who does the work: a module of the product's bundle, or of `peers`. */
export interface Candidate {
  readonly name: string;
  readonly module: string;
  /** Does something like it, not the same: its answer is not compared. */
  readonly aside?: true;
}

/** What may be used at most, as a share of what the work's last candidate uses. */
export interface Budget {
  readonly measure: 'cpu' | 'memory';
  readonly atMost: number;
}

/** One work, done by several candidates turn by turn; the first is the product, the last what it is measured against. */
export interface Work {
  readonly part: Part;
  readonly title: string;
  /** Made by `inputs/write-inputs.ts`, named from `out/bench/data`. */
  readonly input: string;
  /** A module of `answers`, which brings all results down to what must be the same. */
  readonly answer: string;
  readonly candidates: readonly Candidate[];
  readonly rounds: number;
  readonly budgets: readonly Budget[];
  /** For V8's old objects, in MB. Who needs more dies, which all but the product may. */
  readonly heap?: number;
}

export const PARTS = ['reading', 'figures', 'report', 'refresh', 'many', 'rollup', 'link'] as const;

export type Part = (typeof PARTS)[number];

const product = (module: string): Candidate => ({ name: 'taizhang', module: `candidates/${module}` });
const peer = (name: string, module: string): Candidate => ({ name, module: `peers/${module}` });
const aside = (name: string, module: string): Candidate => ({ ...peer(name, module), aside: true });

const READERS = [
  product('figures-of-ledger'),
  peer('read-excel-file, reading alone', 'read-excel-file'),
  peer('SheetJS, reading alone', 'sheetjs-read'),
  peer('exceljs readFile alone', 'exceljs-read'),
];

function refreshOf(marks: number, atMost: number): Work {
  const template = String(marks);
  return {
    part: 'refresh',
    title: `refresh of ${template} marks in a .docx`,
    input: `marks-${template}`,
    answer: 'marks',
    candidates: [
      product('refresh-report'),
      aside('docxtemplater, written anew', 'docxtemplater-write'),
      aside('easy-template-x, written anew', 'easy-template-x-write'),
      peer('xmldom + jszip', 'xmldom-jszip-refresh'),
    ],
    rounds: 5,
    budgets: [{ measure: 'cpu', atMost }],
  };
}

function rollUpOf(title: string, module: string): Work {
  return {
    part: 'rollup',
    title: `${title}: 1,000 ledgers of 60 rows`,
    input: 'small',
    answer: 'rollup',
    candidates: [product(module), peer('exceljs readFile alone', 'exceljs-read-many')],
    rounds: 3,
    budgets: [{ measure: 'cpu', atMost: 0.2 }],
  };
}

/** The budgets of the product, as data. */
export const WORKS: readonly Work[] = [
  {
    part: 'reading',
    title: 'figures of a 10,000-row ledger',
    input: 'ledger-10000.xlsx',
    answer: 'figures',
    candidates: READERS,
    rounds: 5,
    budgets: [{ measure: 'cpu', atMost: 0.45 }],
  },
  {
    part: 'reading',
    title: 'figures of a 100,000-row ledger',
    input: 'ledger-100000.xlsx',
    answer: 'figures',
    candidates: READERS,
    rounds: 3,
    budgets: [
      { measure: 'cpu', atMost: 0.3 },
      { measure: 'memory', atMost: 0.3 },
    ],
  },
  {
    part: 'reading',
    title: 'figures of a 300,000-row ledger, heap of 256 MB',
    input: 'ledger-300000.xlsx',
    answer: 'figures',
    candidates: READERS,
    rounds: 1,
    budgets: [],
    heap: 256,
  },
  {
    part: 'figures',
    title: 'all figures from 100,000 records',
    input: 'ledger-100000.xlsx',
    answer: 'figures',
    candidates: [product('figures-of-records'), { name: 'one plain loop', module: 'candidates/plain-loop' }],
    rounds: 7,
    budgets: [{ measure: 'cpu', atMost: 2 }],
  },
  {
    part: 'report',
    title: 'report with a 10,000-row annex',
    input: 'report-10000',
    answer: 'texts',
    candidates: [
      product('write-report'),
      peer('docxtemplater', 'docxtemplater-write'),
      peer('easy-template-x', 'easy-template-x-write'),
      peer('docx alone', 'docx-write'),
    ],
    rounds: 5,
    budgets: [{ measure: 'cpu', atMost: 0.25 }],
  },
  refreshOf(60, 0.1),
  refreshOf(10_000, 0.06),
  {
    part: 'many',
    title: '200 ledgers, 200 reports, one process',
    input: 'ledgers',
    answer: 'reports',
    candidates: [product('reports-of-ledgers'), peer('exceljs + docx, naive', 'exceljs-docx-reports')],
    rounds: 3,
    budgets: [{ measure: 'cpu', atMost: 0.2 }],
  },
  rollUpOf('first roll-up', 'roll-up-ledgers'),
  rollUpOf('roll-up of unchanged ledgers', 'roll-up-again'),
];
