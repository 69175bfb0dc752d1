import { openOnBridge, type BridgeOptions } from '../client';
import { RichApiHost } from '../protocol';
import { excelApplication, type ExcelModel } from './excel-model';

/** Does something with the workbook through the real office.js; then the client is closed. */
export async function withExcel<Result>(
  model: ExcelModel,
  act: (host: RichApiHost) => Promise<Result>,
  options: BridgeOptions = {},
): Promise<Result> {
  const host = new RichApiHost(excelApplication(model));
  const client = openOnBridge('Excel', host, options);
  try {
    return await act(host);
  } finally {
    client.close();
  }
}

/** `Excel.run` in such a client. */
export function runExcel<Result>(
  model: ExcelModel,
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return withExcel(model, () => Excel.run(batch));
}

/** The code office.js gives the error with; what the simulator has to say about it is taken as expected. */
export async function refusalOf(
  model: ExcelModel,
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<string> {
  return withExcel(model, async (host) => {
    try {
      await Excel.run(batch);
    } catch (error) {
      host.takeComplaints();
      return (error as { code: string }).code;
    }
    throw new Error('nothing was refused');
  });
}
