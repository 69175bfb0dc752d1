import { Failure } from '@/core/failure';
import { SERIAL_OF_1904 } from '@/core/ledger';

/**
 * Asks whether the workbook counts days from 1904; to be called after the next sync, the answer gives it. No property
 * tells (reference/platform.md, 3), but the serial of a day does.
 * @throws Failure office.failed for any other serial: all dates would be wrong by four years
 */
export function askDate1904({ functions }: Pick<Excel.Workbook, 'functions'>): () => boolean {
  const firstDay = functions.date(1904, 1, 1);
  firstDay.load('value,error');
  return () => {
    const { value, error } = firstDay;
    if (value !== 0 && value !== SERIAL_OF_1904) {
      const message = `DATE(1904,1,1) = ${error === '' ? String(value) : error}`;
      throw new Failure('office.failed', { code: 'date1904', message });
    }
    return value === 0;
  };
}
