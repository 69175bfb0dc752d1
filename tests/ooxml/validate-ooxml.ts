import { checkDocx } from './check-docx';
import { askSdk, endSdk, type OoxmlFormat } from './sdk-process';

/** The SDK takes seconds to start on a busy machine. */
const TIMEOUT = 60_000;

jest.setTimeout(TIMEOUT);
afterAll(endSdk);

/**
 * All faults of a .docx or .xlsx file: those the Open XML SDK finds and those it is known to miss; none for a
 * sound file. To be imported by test files only: it ends the SDK's process after their last test.
 */
export async function validateOoxml(bytes: Uint8Array, format: OoxmlFormat): Promise<readonly string[]> {
  const faults = await askSdk(bytes, format);
  return format === 'docx' ? [...faults, ...checkDocx(bytes)] : faults;
}
