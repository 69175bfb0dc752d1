import { compactText } from '@/core/values';

const RUNNING_NUMBER = /^(?:序号|编号|序|no\.?|#)$/;

/** Does a heading say that its column only numbers the rows? */
export function isRunningNumber(heading: string): boolean {
  return RUNNING_NUMBER.test(compactText(heading));
}
