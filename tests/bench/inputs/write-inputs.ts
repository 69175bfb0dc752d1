import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeReport } from '@/adapters/docx-file';
import { assembleReport, type AssembledReport, type LedgerAccount } from '@/core/assemble';
import { tagOf } from '@/core/marks';
import { partyBranch } from '@/packs/party-branch';
import { NARRATIVE, WRITTEN_AT } from '../product/narrative';
import { takeAccount } from '../product/take-account';
import { ledgerFile } from './ledger-file';
import { ledgerRows } from './ledger-rows';
import { manyMarks } from './many-marks';
import { plainBlocks, templateOf } from './template-of';

const SEED = 42;
const MANY = { ledgers: 200, rows: 200 };
const SMALL = { ledgers: 1000, rows: 60 };
const ANNEX_ROWS = 1000;

/** Writes what a work is done with into the folder. The name says what: `ledger-100000.xlsx`, `report-10000` … */
export async function writeInputs(name: string, folder: string): Promise<void> {
  const target = path.join(folder, name);
  const [kind = '', size = ''] = path.parse(name).name.split('-');
  const write = WRITERS[kind];
  if (write === undefined) throw new RangeError(`nothing is known of ${name}`);
  mkdirSync(path.extname(name) === '' ? target : folder, { recursive: true });
  await write(target, Number(size));
}

type Written = Pick<AssembledReport, 'report' | 'record'>;

const WRITERS: Readonly<Record<string, (target: string, size: number) => Promise<void> | void>> = {
  ledger: writeLedger,
  report: writeReportInputs,
  marks: writeMarks,
  ledgers: writeManyLedgers,
  small: writeSmallLedgers,
};

function writeLedger(file: string, rows: number, seed = SEED): void {
  writeFileSync(file, ledgerFile(ledgerRows(rows, seed)));
}

/** A ledger, and the report it gives: in plain words, and as a template that gives the same. */
async function writeReportInputs(folder: string, rows: number): Promise<void> {
  const account = await ledgerIn(folder, rows, SEED);
  const { report, record } = reportOf(account);
  writeFileSync(path.join(folder, 'plain.json'), JSON.stringify(plainBlocks(report.blocks)));
  await writeTemplate(folder, { report, record });
}

/** A report with so many marks, and another ledger by which each says another number. */
async function writeMarks(folder: string, marks: number): Promise<void> {
  const before = await ledgerIn(folder, ANNEX_ROWS, SEED);
  const { report, record } = manyMarks(before, marks, reportOf);
  writeFileSync(path.join(folder, 'report.docx'), await writeReport(report, record));
  const after = await ledgerIn(folder, ANNEX_ROWS + 1, SEED + 1);
  const texts = record.figures.map(({ key }) => [tagOf(key), after.figures.get(key)?.text ?? '']);
  writeFileSync(path.join(folder, 'texts.json'), JSON.stringify(Object.fromEntries(texts)));
  await writeTemplate(folder, { report, record });
}

async function writeManyLedgers(folder: string): Promise<void> {
  for (let number = 1; number <= MANY.ledgers; number += 1) {
    writeLedger(path.join(folder, `${String(number)}.xlsx`), MANY.rows, number);
  }
  const { report } = reportOf(await takeAccount(path.join(folder, '1.xlsx')));
  const paragraphs = plainBlocks(report.blocks).filter((block) => !('rows' in block));
  writeFileSync(path.join(folder, 'paragraphs.json'), JSON.stringify(paragraphs));
}

function writeSmallLedgers(folder: string): void {
  for (let number = 1; number <= SMALL.ledgers; number += 1) {
    writeLedger(path.join(folder, `${String(number)}.xlsx`), SMALL.rows, number);
  }
}

function ledgerIn(folder: string, rows: number, seed: number): Promise<LedgerAccount> {
  const file = path.join(folder, 'ledger.xlsx');
  writeLedger(file, rows, seed);
  return takeAccount(file);
}

function reportOf(account: LedgerAccount) {
  return assembleReport(account, NARRATIVE, partyBranch, { annex: true, writtenAt: WRITTEN_AT });
}

async function writeTemplate(folder: string, { report, record }: Written): Promise<void> {
  const { template, data } = templateOf(report);
  writeFileSync(path.join(folder, 'template.docx'), await writeReport(template, { ...record, figures: [] }));
  writeFileSync(path.join(folder, 'data.json'), JSON.stringify(data));
}
