import { likenessReader, RowCells, tableCells, type Sheet } from '@/core/ledger';
import { day, sheet } from '#tests/samples/grid-workbook';
import { HEADING, placed, read } from './read';

const MANY = 400_000;

function ledgerOf(...topics: readonly string[]): Sheet {
  const rows = topics.map((topic) => [day('2021-03-05'), '党课', topic, 27, 25, 2]);
  return sheet('三会一课', [HEADING, ...rows]);
}

/** Four characters; no two numbers give the same. */
function topicOf(number: number): string {
  const mixed = [0x9e3779b1, 0x85ebca6b].map((factor) => Math.imul(number, factor) >>> 18);
  const characters = [number & 0xfff, ...mixed, number >> 12];
  return String.fromCharCode(...characters.map((place) => 0x4e00 + place));
}

/** Two topics that tell rows apart but give them the same hash: among so many there are some. */
function alikeByHash(): readonly [string, string] {
  const given = ledgerOf('');
  const row = given.rows[1] ?? { number: 2, hidden: false, cells: [] };
  const columns = read(given).tables[0]?.columns ?? [];
  const line = new RowCells(columns, tableCells([row], []));
  const topic = columns.findIndex(({ heading }) => heading === '主题');
  const { hashOf } = likenessReader(columns);
  const seen = new Map<number, string>();
  for (let number = 0; number < MANY; number += 1) {
    const value = topicOf(number);
    const told = row.cells.filter(({ column }) => column !== topic + 1);
    const cells = [...told, { column: topic + 1, type: 'text', value } as const];
    line.moveTo({ ...row, cells: cells.sort((left, right) => left.column - right.column) });
    const hash = hashOf(line);
    const other = seen.get(hash);
    if (other !== undefined) return [other, value];
    seen.set(hash, value);
  }
  throw new Error('no two are alike');
}

test('rows that only share a hash are not the same; those that say the same are, also then', () => {
  const [one, other] = alikeByHash();
  const ledger = read(ledgerOf(one, other, one, other, '别的'));
  expect(one).not.toBe(other);
  expect(ledger.findings.map(placed).filter((code) => code.startsWith('row.duplicate'))).toEqual([
    'row.duplicate A4',
    'row.duplicate A5',
  ]);
  expect(ledger.tables[0]?.records.map(({ excluded }) => excluded)).toEqual([
    null,
    null,
    { reason: 'duplicate', detail: 'A2' },
    { reason: 'duplicate', detail: 'A3' },
    null,
  ]);
});
