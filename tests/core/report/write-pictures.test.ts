import { assembleReport } from '@/core/assemble';
import { parseNarrative, writePictures, type Picture, type TitledPicture } from '@/core/report';
import { partyBranch } from '@/packs/party-branch';
import { day } from '#tests/samples/grid-workbook';
import { accountOf, meetings } from '#tests/core/figures/party-account';
import { textOfReport } from './report-text';

const pictureOf = (alternativeText: string, width: number): Picture => ({
  type: 'picture',
  png: new Uint8Array([width]),
  width,
  height: width / 2,
  alternativeText,
});
const CHART: TitledPicture = { title: '附图1　各月次数', picture: pictureOf('柱形图', 440) };
const SHARE: TitledPicture = { title: '附图2　占比', picture: pictureOf('饼图', 200) };

describe('pictures behind a report', () => {
  it('stand each under its title, in their order and as they are', () => {
    expect(writePictures([CHART, SHARE])).toEqual([
      { type: 'paragraph', role: 'annexTitle', inlines: [{ type: 'text', text: '附图1　各月次数' }] },
      CHART.picture,
      { type: 'paragraph', role: 'annexTitle', inlines: [{ type: 'text', text: '附图2　占比' }] },
      SHARE.picture,
    ]);
  });

  it('are none where there are none', () => {
    expect(writePictures([])).toEqual([]);
  });
});

describe('a report with pictures', () => {
  const account = accountOf([meetings([day('2021-03-05'), '党课', '甲', 27, 25, 2, null])], {
    period: '2021-03',
  });
  const write = (annex: boolean, pictures?: readonly TitledPicture[]) =>
    assembleReport(account, parseNarrative('党课{{党课次数}}次。', '小结'), partyBranch, {
      annex,
      ...(pictures === undefined ? {} : { pictures }),
      writtenAt: '2022-01-10T08:00:00.000Z',
    });

  it.each<{
    readonly title: string;
    readonly annex: boolean;
    readonly pictures: readonly TitledPicture[];
    readonly expected: readonly string[];
  }>([
    {
      title: 'has them behind its text',
      annex: false,
      pictures: [CHART],
      expected: ['[body] 党课⟦1⟧次。', '[annexTitle] 附图1　各月次数', '[picture] 柱形图'],
    },
    {
      title: 'has them behind the annexes',
      annex: true,
      pictures: [CHART, SHARE],
      expected: [
        '[body] 党课⟦1⟧次。',
        '[annexTitle] 附件1　“三会一课”开展情况统计表',
        '[annexTitle] 附件2　“三会一课”开展情况明细表',
        '[annexTitle] 附图1　各月次数',
        '[picture] 柱形图',
        '[annexTitle] 附图2　占比',
        '[picture] 饼图',
      ],
    },
    { title: 'has none that nobody gave', annex: false, pictures: [], expected: ['[body] 党课⟦1⟧次。'] },
  ])('$title', ({ annex, pictures, expected }) => {
    const { report } = write(annex, pictures);
    const lines = textOfReport(report).trimEnd().split('\n');
    expect(lines.filter((line) => !line.startsWith('|'))).toEqual(expected);
  });

  it('records that a refresh can’t reach them, and no figure for them', () => {
    const { record } = write(false, [CHART, SHARE]);
    expect(record.lists).toEqual(['附图1　各月次数', '附图2　占比']);
    expect(record.figures.map(({ key }) => key)).toEqual(['partyLecture.count']);
  });

  it('is the same without pictures as with none', () => {
    expect(write(true)).toEqual(write(true, []));
  });
});
