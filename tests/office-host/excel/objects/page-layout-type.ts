import { HostError, type Json, type ObjectType, type Scalar } from '../../protocol';
import { isEntireRows } from '../book/area';
import type { PrintSetup, Sheet } from '../book/sheet';
import { areaArgument } from './arguments';

/** As office.js names them (Excel.PageOrientation, Excel.PaperType); Excel knows more sizes. */
const ORIENTATIONS = ['Portrait', 'Landscape'];
const PAPER_SIZES = ['A3', 'A4', 'A5', 'B4', 'B5', 'Letter', 'Legal'];
const ZOOM_OPTIONS = ['scale', 'horizontalFitToPages', 'verticalFitToPages'];

export function pageLayoutType(): ObjectType<Sheet> {
  return {
    name: 'PageLayout',
    scalars: {
      Orientation: word('orientation', ORIENTATIONS),
      PaperSize: word('paperSize', PAPER_SIZES),
      Zoom: {
        get: ({ print }) => ({ ...print.zoom }),
        set(sheet, value) {
          sheet.print = { ...sheet.print, zoom: readZoom(value) };
        },
      },
    },
    methods: {
      SetPrintTitleRows(sheet, [rows]) {
        const area = areaArgument(rows, sheet, 'PageLayout.setPrintTitleRows');
        if (!isEntireRows(area)) throw new HostError('InvalidArgument', 'PageLayout.setPrintTitleRows');
        sheet.print = { ...sheet.print, titleRows: area };
      },
    },
  };
}

function word(name: 'orientation' | 'paperSize', known: readonly string[]): Scalar<Sheet> {
  return {
    get: ({ print }) => print[name],
    set(sheet, value) {
      if (typeof value !== 'string' || !known.includes(value))
        throw new HostError('InvalidArgument', `PageLayout.${name}`);
      sheet.print = { ...sheet.print, [name]: value };
    },
  };
}

function readZoom(value: Json): PrintSetup['zoom'] {
  const where = 'PageLayout.zoom';
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new HostError('InvalidArgument', where);
  const options = Object.entries(value).filter(([, option]) => option !== null);
  const isValid = options.every(
    ([name, option]) => ZOOM_OPTIONS.includes(name) && typeof option === 'number',
  );
  if (!isValid || options.length === 0) throw new HostError('InvalidArgument', where);
  return Object.fromEntries(options) as PrintSetup['zoom'];
}
