import type { TitledPicture } from '@/core/report';
import type { MonthLines } from '../desk/overview';
import { LIGHT } from './chart-colours';
import { chartText } from './chart-text';
import { drawMonthChart } from './draw-month-chart';
import { withoutTotal } from './without-total';

/** In points: as wide as the text of a page (156 mm), and readable beside it. */
const SIZE = { width: 440, height: 260 } as const;
/** Of a point to the picture's pixels: sharp on paper. */
const SCALE = 3;
const FONT = '"Noto Sans SC", "Microsoft YaHei", "PingFang SC", SimHei, sans-serif';

/** The chart as a picture for a report, with what it shows in words. */
export async function chartPicture(months: MonthLines): Promise<TitledPicture> {
  const canvas = document.createElement('canvas');
  canvas.width = SIZE.width;
  canvas.height = SIZE.height;
  const remove = drawMonthChart(canvas, withoutTotal(months), {
    colours: LIGHT,
    fontFamily: FONT,
    fontSize: 12,
    scale: SCALE,
  });
  const png = await pngOf(canvas);
  remove();
  return {
    title: months.chartTitle,
    picture: { type: 'picture', png, ...SIZE, alternativeText: chartText(months) },
  };
}

async function pngOf(canvas: HTMLCanvasElement): Promise<Uint8Array> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('the chart could not be made a picture');
  return new Uint8Array(await blob.arrayBuffer());
}
