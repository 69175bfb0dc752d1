import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeWorkbook } from '@/adapters/xlsx-file';
import { partyBranch } from '@/packs/party-branch';
import { FORMAT_CASES } from './format-cases';
import { LAYOUT_CASES } from './layout-cases';
import type { SourceCase } from './source-case';

const SAMPLE = '2021年党支部工作台账.xlsx';

const BUNDLED: readonly SourceCase[] = [
  {
    title: 'the sample ledger',
    file: SAMPLE,
    build: async () => new Uint8Array(await readFile(join('assets/samples', SAMPLE))),
    sheets: [
      '填写说明 12',
      '基本信息 39',
      '三会一课 627',
      '党课 37',
      '生活会 22',
      '民主评议 113',
      '调研 50',
      '意见建议 6',
      '党员名册 147',
      '指标 33',
    ],
    cells: {
      '党员名册!A1': 'text 姓名',
      '三会一课!A1': 'text 会议时间',
    },
  },
  {
    title: 'a workbook written by init',
    file: '台账.xlsx',
    build: () => writeWorkbook(partyBranch.template(2021)),
    sheets: [
      '填写说明 12',
      '基本信息 28',
      '三会一课 13',
      '党课 7',
      '生活会 8',
      '民主评议 5',
      '调研 8',
      '意见建议 6',
      '党员名册 7',
      '指标 8',
    ],
  },
];

/** Workbooks worth reading in two ways: each holds what one way might see and the other not. */
export const SOURCE_CASES: readonly SourceCase[] = [...BUNDLED, ...LAYOUT_CASES, ...FORMAT_CASES];
