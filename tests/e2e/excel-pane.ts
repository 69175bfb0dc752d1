import type { OpenPane, PaneOptions } from '#tests/office-host/browser/open-pane';
import type { Stage } from './stage';

export interface ExcelPane extends OpenPane {
  /** Types a value into a cell, as its user does. */
  types(sheet: string, cell: string, value: string | number | null): Promise<void>;
  /** The packet that the pane offers for Word. */
  packet(): Promise<string>;
}

export type ExcelOptions = Partial<Omit<PaneOptions, 'app' | 'file' | 'hostScript' | 'pane'>>;

/** Excel with a workbook, and the pane beside it. */
export async function openExcel(
  stage: Stage,
  file: Uint8Array,
  options: ExcelOptions = {},
): Promise<ExcelPane> {
  const pane = await stage.openPane({ app: 'Excel', file, ...options });
  const { frame, simulator } = pane;
  return {
    ...pane,
    types: (sheet, cell, value) =>
      simulator.evaluate(({ excel }, given) => excel?.user.edits(given.sheet, given.cell, given.value), {
        sheet,
        cell,
        value,
      }),
    packet: async () => {
      await frame.getByRole('tab', { name: '输出' }).click();
      await frame.getByRole('button', { name: '复制数据包' }).click();
      // Office on the web does not let a pane write to the clipboard: the packet is shown to be copied by hand.
      const dialog = frame.getByRole('dialog');
      const packet = await dialog.locator('textarea').inputValue();
      await dialog.getByRole('button', { name: '关闭' }).click();
      return packet;
    },
  };
}
