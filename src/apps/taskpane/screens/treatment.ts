import type { Correction } from '@/core/doctor';
import { canBeCopied } from '../state/corrected-file';
import type { PaneText } from '../text/pane-text';

/** How corrections are made where the pane stands. */
export interface Treatment {
  readonly isBusy: boolean;
  /** Of the button that makes them all. */
  readonly label: (count: number) => string;
  readonly hint: string;
  readonly make: (corrections: readonly Correction[]) => void;
  readonly canMake: (correction: Correction) => boolean;
  /** Is it worth while for a single one? */
  readonly oneByOne: boolean;
}

/** In the open workbook. */
export function inExcel({ doctor }: PaneText, isBusy: boolean, make: Treatment['make']): Treatment {
  return { isBusy, label: doctor.correct, hint: doctor.hint, make, canMake: () => true, oneByOne: true };
}

/** In copies of the files. */
export function downloading({ doctor }: PaneText, isBusy: boolean, make: Treatment['make']): Treatment {
  const hint = `${doctor.hint}${doctor.downloadHint}`;
  const canMake = ({ file }: Correction) => canBeCopied(file);
  return { isBusy, label: doctor.download, hint, make, canMake, oneByOne: false };
}
