import { Failure } from '@/core/failure';
import { readCarriedFailure } from '@/core/link';

/** Why a request failed, as the server says; where somebody else answers in its place, it can't be reached. */
export async function failureIn(response: Response): Promise<Failure> {
  const carried = readCarriedFailure(await response.text().catch(() => ''));
  return carried === null ? new Failure('link.lost') : new Failure(carried.code, carried.fields);
}
