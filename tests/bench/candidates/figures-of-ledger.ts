import { meetingNumbers } from '../product/meeting-numbers';
import { takeAccount } from '../product/take-account';

/** What `taizhang figures` does before it prints. */
export async function work(file: string): Promise<readonly (readonly unknown[])[]> {
  const { figures } = await takeAccount(file);
  figures.all();
  return meetingNumbers(figures);
}
