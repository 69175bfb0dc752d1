import { Failure } from '@/core/failure';
import type { Change, RefreshChoices } from '@/core/marks';
import { plainText } from '@/core/values';
import { invalid } from './question';

/** `--keep KEY=REASON`: figures whose texts were edited by hand and stay, each with the reason. */
export interface KeptFigure {
  readonly name: string;
  readonly reason: string;
}

/** @throws Failure usage.invalidValue */
export function readKeep(values: readonly string[]): readonly KeptFigure[] {
  return values.map((value) => {
    const at = value.indexOf('=');
    const [name, reason] = [value.slice(0, Math.max(0, at)).trim(), plainText(value.slice(at + 1)).trim()];
    if (name === '' || reason === '') throw invalid('--keep', value, 'KEY=REASON');
    return { name, reason };
  });
}

/** The marks meant. @throws Failure figure.notEdited where no mark of a figure was edited by hand */
export function keptMarks(
  kept: readonly KeptFigure[],
  changes: readonly Change[],
  at: string,
  file: string,
): Required<RefreshChoices>['keep'] {
  const marks = kept.flatMap(({ name, reason }) => {
    const edited = changes.filter(
      ({ status, key, label }) => status === 'edited' && (key === name || label === name),
    );
    if (edited.length === 0) throw new Failure('figure.notEdited', { file, key: name });
    return edited.map(({ index }) => [index, { reason, at }] as const);
  });
  return new Map(marks);
}
