import type { OfficeClient } from '../client';
import { RichApiHost } from '../protocol';
import { ToyWorkbook } from '../protocol/toys/toy-workbook';
import { BOTH_TRANSPORTS } from './both-transports';

let client: OfficeClient | undefined;
afterEach(() => client?.close());

/** Long enough for a message that is on its way to arrive. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

test.each(BOTH_TRANSPORTS)(
  'events reach their handlers until these are removed: $transport',
  async ({ open }) => {
    const workbook = new ToyWorkbook('台账', '名册');
    client = await open('Excel', new RichApiHost(workbook.application()));
    const [ledger, roster] = workbook.sheets;
    if (ledger === undefined || roster === undefined) throw new Error('There are two sheets.');
    workbook.type(ledger, '没人听');
    const heard: unknown[] = [];
    const registered = await Excel.run(async (context) => {
      const result = context.workbook.worksheets
        .getItem('台账')
        .onChanged.add(async ({ address, worksheetId }) => {
          heard.push([address, worksheetId]);
          await Promise.resolve();
        });
      await context.sync();
      return result;
    });
    workbook.type(ledger, '第一次');
    workbook.type(roster, '另一张表');
    await settle();
    expect(heard).toEqual([['A1', '{1}']]);
    await Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
    expect(ledger.changes).toBe(0);
    workbook.type(ledger, '第二次');
    await settle();
    expect(heard).toHaveLength(1);
  },
);
