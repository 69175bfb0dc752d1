import type { Frame } from 'playwright-core';
import type { OpenPane, PaneOptions } from '#tests/office-host/browser/open-pane';
import { LEDGER } from './fixtures';
import type { Stage } from './stage';

export interface WordPane extends OpenPane {
  /** The document's paragraphs, marks shown as `<tag>text</>`. */
  outline(): Promise<string>;
  /** What a mark says. */
  textOf(key: string): Promise<string>;
}

export type WordOptions = Partial<Omit<PaneOptions, 'app' | 'file' | 'hostScript' | 'pane'>>;

/** Word with a document, and the pane beside it. */
export async function openWord(stage: Stage, file: Uint8Array, options: WordOptions = {}): Promise<WordPane> {
  const pane = await stage.openPane({ app: 'Word', file, ...options });
  const outline = (): Promise<string> => pane.simulator.evaluate(({ word }) => word?.outline() ?? '');
  return {
    ...pane,
    outline,
    textOf: async (key) => new RegExp(`<fig:${key}>(.*?)</>`).exec(await outline())?.[1] ?? '',
  };
}

/** Chooses the sample ledger, and waits until it was counted. */
export async function chooseLedger(frame: Frame): Promise<void> {
  await frame.locator('input[type=file]').first().setInputFiles(LEDGER);
  await frame.getByText('2021年党支部工作台账.xlsx').first().waitFor();
}

/** Pastes a packet into the place for it. */
export async function pastePacket(frame: Frame, packet: string): Promise<void> {
  await frame.locator('textarea').fill(packet);
  await frame.getByRole('button', { name: '读取数据包' }).click();
}
