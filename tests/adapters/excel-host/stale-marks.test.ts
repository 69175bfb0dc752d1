import { StaleMarks } from '@/adapters/excel-host/watch/stale-marks';

const row = (number: number) => ({ from: number, to: number });

test('nothing is stale before something is marked', () => {
  expect(new StaleMarks().of('a')).toBeNull();
});

test('rows add up, and so do formulas', () => {
  const marks = new StaleMarks();
  marks.markRows('a', [row(3)]);
  marks.markFormulas('a');
  marks.markRows('a', [row(9), row(1)]);
  marks.markFormulas('b');
  expect(marks.of('a')).toEqual({ rows: [row(3), row(9), row(1)], formulas: true });
  expect(marks.of('b')).toEqual({ rows: [], formulas: true });
  expect(marks.of('c')).toBeNull();
});

test('a whole sheet holds its rows', () => {
  const marks = new StaleMarks();
  marks.markRows('a', [row(3)]);
  marks.markSheet('a');
  marks.markRows('a', [row(4)]);
  expect(marks.of('a')).toBe('all');
  expect(marks.of('b')).toBeNull();
});

test('everything holds all sheets, those not yet heard of too', () => {
  const marks = new StaleMarks();
  marks.markEverything();
  expect(marks.of('a')).toBe('all');
});

test('marks of a reading that failed join those made meanwhile', () => {
  const failed = new StaleMarks();
  failed.markRows('a', [row(3)]);
  failed.markSheet('b');
  const marks = new StaleMarks();
  marks.markFormulas('a');
  marks.markRows('b', [row(1)]);
  marks.takeBack(failed);
  expect(marks.of('a')).toEqual({ rows: [row(3)], formulas: true });
  expect(marks.of('b')).toBe('all');
  expect(marks.of('c')).toBeNull();
  const whole = new StaleMarks();
  whole.markEverything();
  marks.takeBack(whole);
  expect(marks.of('c')).toBe('all');
});
