import { excelApplication, excelCommonApi, ExcelModel } from '../excel';
import { RichApiHost, type Application } from '../protocol';
import type { CommonApi, CommonEvents, OfficeApp, XdmHost } from '../transports';
import { wordApplication, wordCommonApi, wordCommonEvents, WordModel, type WordModelOptions } from '../word';
import { openPaneFrame, type PaneFrameOptions } from './pane-frame';

/** The simulated Office on the page around the pane, as tests reach it: `simulator.evaluate(({ excel }) => …)`. */
export interface PageSimulator {
  readonly host: RichApiHost;
  readonly page: XdmHost;
  readonly excel: ExcelModel | null;
  readonly word: WordModel | null;
}

export interface PaneGiven extends Omit<PaneFrameOptions, 'commonApi' | 'commonEvents'> {
  /** The .docx or .xlsx that is open, as base64. */
  readonly file: string;
  readonly word?: WordModelOptions;
  readonly excel?: { readonly name: string };
}

type Opened = Pick<PageSimulator, 'excel' | 'word'> & {
  readonly application: Application;
  readonly commonApi: CommonApi;
  readonly commonEvents?: CommonEvents;
};

type Options = Pick<PaneGiven, 'word' | 'excel'>;

const OPEN: Readonly<Record<OfficeApp, (bytes: Uint8Array, options: Options) => Opened>> = {
  Excel: (bytes, options) => {
    const excel = ExcelModel.fromXlsx(bytes, options.excel?.name);
    return { excel, word: null, application: excelApplication(excel), commonApi: excelCommonApi(excel) };
  },
  Word: (bytes, options) => {
    const word = new WordModel(bytes, options.word ?? {});
    return {
      excel: null,
      word,
      application: wordApplication(word),
      commonApi: wordCommonApi(word),
      commonEvents: wordCommonEvents(word),
    };
  },
};

/** Opens a file in a simulated application, and the add-in beside it. */
function openOffice({ file, ...given }: PaneGiven): PageSimulator {
  const bytes = Uint8Array.from(atob(file), (sign) => sign.charCodeAt(0));
  const { application, excel, word, ...common } = OPEN[given.app](bytes, given);
  const host = new RichApiHost(application);
  return { host, page: openPaneFrame(host, { ...given, ...common }), excel, word };
}

Object.assign(window, { openOffice });
