import { Failure } from '@/core/failure';

/** Merged areas came with 1.13; Office 2021 LTSC has 1.14. */
const FLOOR = 13;

/** Does this Excel have the requirement set ExcelApi 1.`minor`? Where there is no `Office` to ask: up to the floor. */
export function supportsExcelApi(minor: number): boolean {
  if (typeof Office === 'undefined') return minor <= FLOOR;
  return Office.context.requirements.isSetSupported('ExcelApi', `1.${minor}`);
}

/** @throws Failure office.unsupported where this Excel is older than the floor. */
export function requireFloor(): void {
  if (!supportsExcelApi(FLOOR)) throw new Failure('office.unsupported', { message: `ExcelApi 1.${FLOOR}` });
}
