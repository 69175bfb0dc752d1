import type { Language } from '@/core/wording';

/** What `serve` tells of itself. */
export interface ServeText {
  /** Where the pane is, what is watched, where the link keeps its snapshots; null: nothing is watched. */
  readonly serving: (address: string, ledgers: string | null, state: string) => string;
  /** What everybody needs who asks from another machine, and the file it stands in. */
  readonly code: (code: string, file: string) => string;
  /** The same, where it was told before: what a service prints is kept by others. */
  readonly codeAgain: (file: string) => string;
  readonly stop: string;
  readonly stopped: string;
}

const ZH_CN: ServeText = {
  serving: (address, ledgers, state) =>
    [
      `窗格和网页：${address}`,
      ledgers === null ? '没有指定台账文件夹，只接收 Excel 窗格发布的指标' : `正在监视台账文件夹 ${ledgers}`,
      `联动数据存放在 ${state}`,
    ].join('\n'),
  code: (code, file) => `访问码：${code}（存放在 ${file}，可以改成别的）`,
  codeAgain: (file) => `访问码在 ${file} 里`,
  stop: '按 Ctrl+C 停止',
  stopped: '已停止',
};

const EN: ServeText = {
  serving: (address, ledgers, state) =>
    [
      `Panes and page: ${address}`,
      ledgers === null
        ? 'No folder of ledgers; figures come from the Excel pane only'
        : `Watching the ledgers in ${ledgers}`,
      `Snapshots are kept in ${state}`,
    ].join('\n'),
  code: (code, file) => `Access code: ${code} (kept in ${file}, where it can be changed)`,
  codeAgain: (file) => `The access code stands in ${file}`,
  stop: 'Ctrl+C stops it',
  stopped: 'Stopped',
};

const TEXTS: Readonly<Record<Language, ServeText>> = { 'zh-CN': ZH_CN, en: EN };

export function serveText(language: Language): ServeText {
  return TEXTS[language];
}
