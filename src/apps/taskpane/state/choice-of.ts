import { chartPicture } from '../chart/chart-picture';
import type { ReportChoice } from '../desk/desk';
import type { MonthLines } from '../desk/overview';
import type { ReportDraft } from './report-draft';

/** A draft as the desk is asked for it; the chart is drawn here, where there is a screen. */
export async function choiceOf(
  { narrative, annex, chart }: ReportDraft,
  months: MonthLines | null,
  writtenAt: Date,
): Promise<ReportChoice> {
  const isDrawn = chart && months !== null && months.columns.length > 0;
  return {
    narrative,
    annex,
    chart: isDrawn ? await chartPicture(months) : null,
    writtenAt: writtenAt.toISOString(),
  };
}
