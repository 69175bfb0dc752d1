import { LONGEST_CONTROL_TEXT, startOf } from './shorten';

/** The title of a figure's mark: its label, cut with … where it is longer than a control allows. */
export function titleOf(label: string): string {
  return label.length <= LONGEST_CONTROL_TEXT ? label : `${startOf(label, LONGEST_CONTROL_TEXT - 1)}…`;
}
