import { makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import type { MonthLines } from '../desk/overview';
import { usePane } from '../state/pane-context';
import { DARK, LIGHT } from './chart-colours';
import { drawMonthChart, type ChartColours } from './draw-month-chart';
import { withoutTotal } from './without-total';

const useStyles = makeStyles({
  // The chart has a size of its own: without this it would keep a narrow pane from getting narrower.
  frame: { position: 'relative', width: '100%', height: '280px' },
  canvas: { position: 'absolute', maxWidth: '100%' },
});

/** Where the system's own colours are forced, texts and lines have them too. */
function screenColours(isDark: boolean): ChartColours {
  const colours = isDark ? DARK : LIGHT;
  if (!window.matchMedia('(forced-colors: active)').matches) return colours;
  return { ...colours, text: 'CanvasText', grid: 'GrayText', background: 'Canvas' };
}

/** The chart on the screen, as wide as there is room. The table beside it says the same. */
export function MonthChart({
  months,
  isDark,
}: {
  readonly months: MonthLines;
  readonly isDark: boolean;
}): ReactElement {
  const { text } = usePane();
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const around = frame.current;
    const drawn = canvas.current;
    if (around === null || drawn === null) return;
    let remove: () => void = () => undefined;
    const draw = () => {
      remove();
      drawn.width = around.clientWidth;
      drawn.height = around.clientHeight;
      remove = drawMonthChart(drawn, withoutTotal(months), {
        colours: screenColours(isDark),
        fontFamily: getComputedStyle(around).fontFamily,
        fontSize: 12,
        scale: window.devicePixelRatio,
      });
    };
    const observer = new ResizeObserver(draw);
    observer.observe(around);
    return () => {
      observer.disconnect();
      remove();
    };
  }, [months, isDark]);
  return (
    <div ref={frame} className={styles.frame}>
      <canvas
        ref={canvas}
        className={styles.canvas}
        role="img"
        aria-label={text.chart.label(months.chartTitle)}
      />
    </div>
  );
}
