import fc from 'fast-check';
import { compareDates, dateOfSerial, formatIsoDate, serialOfDate } from '@/core/values';

describe('serial numbers of Excel (1900 system)', () => {
  it.each([
    [61, '1900-03-01'],
    [36_526, '2000-01-01'],
    [44_217, '2021-01-21'],
    [44_217.99, '2021-01-21'],
    [2_958_465, '9999-12-31'],
  ])('%d is %s', (serial, iso) => {
    const date = dateOfSerial(serial);
    expect(date === null ? null : formatIsoDate(date)).toBe(iso);
  });

  it.each([[60], [0], [-1], [2_958_466], [Number.NaN], [Infinity]])('%d is no day', (serial) => {
    expect(dateOfSerial(serial)).toBeNull();
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const { year, month, day } = dateOfSerial(serial) ?? { year: 0, month: null, day: null };
        expect(serialOfDate({ year, month: month ?? 0, day: day ?? 0 })).toBe(serial);
      }),
    );
  });
});

describe('compareDates', () => {
  it('orders by year, month and day, the less sure first', () => {
    const texts = ['2020-12-31', '2021', '2021-01', '2021-01-02', '2021-02-01'];
    const dates = texts.map((text) => {
      const [year = 0, month = null, day = null] = text.split('-').map(Number);
      return { year, month, day };
    });
    expect([...dates].reverse().sort(compareDates)).toEqual(dates);
  });
});
