import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, type ReactElement } from 'react';
import type { MonthLines } from '../desk/overview';
import { useLayout } from '../parts/use-layout';
import { usePane } from '../state/pane-context';
import { useIsDark } from '../state/pane-theme';
import { MonthTable } from './MonthTable';

const MonthChart = lazy(async () => {
  const loaded = await import(/* webpackChunkName: "chart" */ '../chart/MonthChart');
  return { default: loaded.MonthChart };
});

/** How many meetings of each kind in each month: the chart, and the table it is drawn from. */
export function ChartScreen({ months }: { readonly months: MonthLines | null }): ReactElement {
  const { text } = usePane();
  const layout = useLayout();
  const isDark = useIsDark();
  if (months === null || months.columns.length === 0) return <div>{text.chart.none}</div>;
  return (
    <div className={layout.column}>
      <Suspense fallback={<Spinner size="small" label={text.chart.drawing} />}>
        <MonthChart months={months} isDark={isDark} />
      </Suspense>
      <MonthTable months={months} />
      {months.columns.some(({ isTotal }) => isTotal) && (
        <span className={layout.quiet}>{text.chart.totalNote}</span>
      )}
    </div>
  );
}
