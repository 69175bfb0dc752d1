import type { TitledPicture } from '@/core/report';
import type { ReportChoice } from '../desk/desk';
import type { MonthLines } from '../desk/overview';
import type { ReportDraft } from './report-draft';

/** A draft as the desk is asked for it; the chart is drawn here, where there is a screen. */
export async function choiceOf(
  { narrative, annex, definitions, chart, keepsPersons }: ReportDraft,
  months: MonthLines | null,
  writtenAt: Date,
): Promise<ReportChoice> {
  const isDrawn = chart && months !== null && months.columns.length > 0;
  return {
    narrative,
    annex,
    definitions,
    chart: isDrawn ? await pictureOf(months) : null,
    keepsPersons,
    writtenAt: writtenAt.toISOString(),
  };
}

async function pictureOf(months: MonthLines): Promise<TitledPicture> {
  const { chartPicture } = await import(/* webpackChunkName: "chart" */ '../chart/chart-picture');
  return chartPicture(months);
}
