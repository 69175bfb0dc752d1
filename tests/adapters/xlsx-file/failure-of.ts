import { XlsxFile, type XlsxLimits } from '@/adapters/xlsx-file';
import { isFailure, type Failure } from '@/core/failure';

/** The Failure that reading ends with, null where it ends well; any other error goes through. */
export async function failureOf(bytes: Uint8Array, limits?: XlsxLimits): Promise<Failure | null> {
  try {
    await new XlsxFile(bytes, '台账.xlsx', limits).read();
    return null;
  } catch (error) {
    if (isFailure(error)) return error;
    throw error;
  }
}
