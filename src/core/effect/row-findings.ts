import { gatherFindings, parseCellAddress, type Finding, type FindingGroup } from '@/core/findings';
import { isChosen, type ChosenRows } from './chosen-rows';

/** Groups of findings that are told. */
const MOST_TOLD = 10;

/** What was found in some rows and matters to whoever asks what they count for. */
export function rowFindings(findings: readonly Finding[], chosen: ChosenRows): readonly FindingGroup[] {
  const ofRows = findings.filter(
    (finding) => tellsOfRow(finding) && isChosen(chosen, { ...finding, row: rowOf(finding) }),
  );
  return gatherFindings(ofRows).slice(0, MOST_TOLD);
}

/** The row a finding points to; 0 where it points to none. */
function rowOf({ cell }: Finding): number {
  return parseCellAddress(cell)?.row ?? 0;
}

/** That a text was read as the number it shows is no news here. */
function tellsOfRow({ code, severity }: Finding): boolean {
  return code.startsWith('row.') || (severity !== 'info' && !code.startsWith('sheet.'));
}
