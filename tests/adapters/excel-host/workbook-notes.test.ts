import { OfficeNotes } from '@/adapters/office-notes';
import { isFailure } from '@/core/failure';
import { openOnline } from '#tests/office-host/client';
import { excelApplication, excelCommonApi, ExcelModel } from '#tests/office-host/excel';
import { RichApiHost } from '#tests/office-host/protocol';
import { COMMON_API_ID, type CommonApi } from '#tests/office-host/transports';

const bookOf = () => ExcelModel.fromRows([{ name: 'Sheet1', rows: [['甲']] }]);

/** The add-in in a workbook as it was saved. */
async function withNotes<Value>(
  model: ExcelModel,
  act: (notes: OfficeNotes) => Promise<Value> | Value,
  commonApi: CommonApi = excelCommonApi(model),
): Promise<Value> {
  const host = new RichApiHost(excelApplication(model));
  const client = await openOnline('Excel', host, { settings: model.settings, commonApi });
  try {
    return await act(new OfficeNotes());
  } finally {
    client.close();
  }
}

test('a text is kept from one session to the next, until it is taken out', async () => {
  const model = bookOf();
  await withNotes(model, async (notes) => {
    expect(notes.read('口径')).toBeNull();
    await notes.write('口径', '{"a":"乙"}');
  });
  expect(model.settings).toEqual({ 口径: '"{\\"a\\":\\"乙\\"}"' });
  await withNotes(model, async (notes) => {
    expect(notes.read('口径')).toBe('{"a":"乙"}');
    await notes.write('口径', null);
  });
  expect(await withNotes(model, (notes) => notes.read('口径'))).toBeNull();
});

test('where Office does not take it, so it is told', async () => {
  const model = bookOf();
  const refusing = { ...excelCommonApi(model), [COMMON_API_ID.saveSettings]: () => ({ Error: 5005 }) };
  const outcome = await withNotes(
    model,
    (notes) => notes.write('口径', '甲').then(String, (error: unknown) => isFailure(error)),
    refusing,
  );
  expect([outcome, model.settings]).toEqual([true, {}]);
});
