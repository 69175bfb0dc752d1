import { excelApplication, ExcelModel } from '../excel';
import { RichApiHost, type Application } from '../protocol';
import type { CommonApi, OfficeApp, XdmHost } from '../transports';
import { wordApplication, wordCommonApi, WordModel } from '../word';
import { openPaneFrame, type PaneFrameOptions } from './pane-frame';

/** The simulated Office on the page around the pane, as tests reach it: `simulator.evaluate(({ excel }) => …)`. */
export interface PageSimulator {
  readonly host: RichApiHost;
  readonly page: XdmHost;
  readonly excel: ExcelModel | null;
  readonly word: WordModel | null;
}

export interface PaneGiven extends Omit<PaneFrameOptions, 'commonApi'> {
  /** The .docx or .xlsx that is open, as base64. */
  readonly file: string;
}

type Opened = Pick<PageSimulator, 'excel' | 'word'> & {
  readonly application: Application;
  readonly commonApi: CommonApi;
};

const OPEN: Readonly<Record<OfficeApp, (bytes: Uint8Array) => Opened>> = {
  Excel: (bytes) => {
    const excel = ExcelModel.fromXlsx(bytes);
    return { excel, word: null, application: excelApplication(excel), commonApi: {} };
  },
  Word: (bytes) => {
    const word = new WordModel(bytes);
    return { excel: null, word, application: wordApplication(word), commonApi: wordCommonApi(word) };
  },
};

/** Opens a file in a simulated application, and the add-in beside it. */
function openOffice({ file, ...given }: PaneGiven): PageSimulator {
  const bytes = Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0));
  const { application, commonApi, excel, word } = OPEN[given.app](bytes);
  const host = new RichApiHost(application);
  return { host, page: openPaneFrame(host, { ...given, commonApi }), excel, word };
}

Object.assign(window, { openOffice });
