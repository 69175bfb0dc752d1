import { XlsxFile } from '@/adapters/xlsx-file';
import { changesText } from '@/core/doctor';
import { parsePacket } from '@/core/link';
import { sheet } from '#tests/samples/grid-workbook';
import { buildWorkbook } from '#tests/adapters/xlsx-file/build-workbook';
import { accountOfSheets, newDesk, NOTHING_ASKED, WRITTEN_AT } from './open-account';
import { tableFile } from './sample-files';

const HEADINGS = ['会议时间', '会议类型', '应到人数'];
const ROW = ['2021年3月5日', '党课', '27人'];

async function changesAt(desk: ReturnType<typeof newDesk>): Promise<readonly string[]> {
  return (await desk.corrections()).map((correction) =>
    changesText(correction, { blank: '空', asText: (value) => value }),
  );
}

describe('corrections', () => {
  it('are of the files that were read, and copies are made of these', async () => {
    const desk = newDesk();
    const files = [
      tableFile('甲.xlsx', HEADINGS, ROW),
      tableFile('乙.xlsx', HEADINGS, ['2021.4.6', '党课', '9']),
    ];
    await desk.readFiles(files, NOTHING_ASKED, () => undefined);
    const corrections = await desk.corrections();
    expect(corrections.map(({ file }) => file)).toEqual(['甲.xlsx', '甲.xlsx', '乙.xlsx', '乙.xlsx']);
    const copy = await new XlsxFile(await desk.correctFile('乙.xlsx', corrections), '乙.xlsx').read();
    expect(copy.sheets[0]?.rows[1]?.cells).toEqual([
      { column: 1, type: 'date', value: 44_292, format: 'yyyy-mm-dd' },
      { column: 2, type: 'text', value: '党课' },
      { column: 3, type: 'number', value: 9, format: '' },
    ]);
  });

  it('write over no formula, even where its result is empty', async () => {
    const data = [
      ['会议时间', '会议类型', '应到人数', '实到人数'],
      ['2021-03-05', '党课', '27/25'],
    ].map((texts, index) => {
      const cells = texts.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
      return `<row>${cells}${index === 0 ? '' : '<c t="str"><f>""</f><v></v></c>'}</row>`;
    });
    const bytes = buildWorkbook({ sheets: [{ name: '三会一课', data: data.join('') }] });
    const desk = newDesk();
    await desk.readFiles([{ name: '甲.xlsx', bytes }], NOTHING_ASKED, () => undefined);
    expect(await changesAt(desk)).toEqual(['A2  2021-03-05 → 2021-03-05']);
  });

  it('are those of the question asked last', async () => {
    const { desk } = await accountOfSheets([sheet('三会一课', [HEADINGS, ['3月5日', '党课', 27]])], {
      ...NOTHING_ASKED,
      year: 2021,
    });
    expect(await changesAt(desk)).toEqual(['A2  3月5日 → 2021-03-05']);
    await desk.ask({ ...NOTHING_ASKED, year: 2020 });
    expect(await changesAt(desk)).toEqual(['A2  3月5日 → 2020-03-05']);
  });

  it('are tried with what people say of sheets; those of a file without a ledger come once it has one', async () => {
    const desk = newDesk();
    const odd = tableFile('怪.xlsx', ['日子', '啥会', '应来'], ROW);
    await expect(desk.readFiles([odd], NOTHING_ASKED, () => undefined)).rejects.toThrow('file.noLedger');
    const columns = [
      { heading: '日子', name: 'heldDate' },
      { heading: '啥会', name: 'kind' },
      { heading: '应来', name: 'expected' },
    ];
    const said = { file: '', sheet: '三会一课', role: 'meeting', headerRow: null, kind: null, columns };
    await desk.ask({ ...NOTHING_ASKED, mappings: [said] });
    expect(await changesAt(desk)).toEqual(['A2  2021年3月5日 → 2021-03-05', 'C2  27人 → 27']);
    const copy = await desk.correctFile('怪.xlsx', await desk.corrections());
    expect((await new XlsxFile(copy, '怪.xlsx').read()).sheets[0]?.rows[1]?.cells[2]).toMatchObject({
      type: 'number',
      value: 27,
    });
  });

  it('leave a cell alone that a figure of the user’s own takes as it stands', async () => {
    const own = sheet('指标', [
      ['名称', '台账', '统计方式', '列'],
      ['应到', '', '取单元格', '三会一课!C2'],
    ]);
    const { desk, overview } = await accountOfSheets([sheet('三会一课', [HEADINGS, ROW]), own]);
    expect(overview.figures.find(({ label }) => label === '应到')?.text).toBe('27人');
    expect(await changesAt(desk)).toEqual(['A2  2021年3月5日 → 2021-03-05']);
  });

  it('are none for a packet, which brings no cells', async () => {
    const { desk } = await accountOfSheets([sheet('三会一课', [HEADINGS, ROW])]);
    const packet = await desk.packetText(WRITTEN_AT);
    expect((await parsePacket(packet)).findings.length).toBeGreaterThan(0);
    await desk.readPacket(packet, NOTHING_ASKED);
    expect(await desk.corrections()).toEqual([]);
  });
});
