import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js';
import type { MonthLines } from '../desk/overview';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Tooltip);

/** What a chart is drawn with. */
export interface ChartColours {
  readonly text: string;
  readonly grid: string;
  readonly background: string;
  /** One for each kind. */
  readonly kinds: readonly string[];
}

export interface ChartLook {
  readonly colours: ChartColours;
  readonly fontFamily: string;
  readonly fontSize: number;
  /** Device pixels for each pixel of the page. */
  readonly scale: number;
}

/** Counts of meetings by month, the kinds on top of one another. Gives what takes the chart away again. */
export function drawMonthChart(canvas: HTMLCanvasElement, months: MonthLines, look: ChartLook): () => void {
  const chart = new Chart(canvas, configuration(months, look));
  return () => chart.destroy();
}

function configuration(
  { months, columns }: MonthLines,
  look: ChartLook,
): ChartConfiguration<'bar', (number | null)[]> {
  const { colours, fontFamily, fontSize, scale } = look;
  const font = { family: fontFamily, size: fontSize };
  return {
    type: 'bar',
    data: {
      labels: months.map((month) => month.replace(/^\d+年/, '')),
      datasets: columns.map(({ heading, ofMonth }, index) => ({
        label: heading,
        data: [...ofMonth],
        backgroundColor: colours.kinds[index % colours.kinds.length] ?? colours.text,
        // Neighbours are told apart by a line too, not by colour alone.
        borderColor: colours.background,
        borderWidth: 1,
      })),
    },
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: scale,
      color: colours.text,
      font,
      plugins: {
        legend: { position: 'bottom', labels: { color: colours.text, font, boxWidth: fontSize } },
        tooltip: { titleFont: font, bodyFont: font },
      },
      scales: {
        x: { stacked: true, grid: { display: false }, ticks: { color: colours.text, font, maxRotation: 0 } },
        y: {
          stacked: true,
          beginAtZero: true,
          grid: { color: colours.grid },
          ticks: { color: colours.text, font, precision: 0 },
        },
      },
    },
  };
}
