import { newDesk, NOTHING_ASKED, WRITTEN_AT } from '../desk/open-account';
import { meetingsFile } from '../desk/sample-files';

const LEDGER = meetingsFile(
  '2021.xlsx',
  ['2021-01-05', '党课'],
  ['2021-02-05', '党课'],
  ['2021-01-06', '支委会'],
);

/** A year later: three lectures, no committee. */
export const NEXT_LEDGER = meetingsFile(
  '2022.xlsx',
  ['2022-01-05', '党课'],
  ['2022-02-05', '党课'],
  ['2022-03-05', '党课'],
);

const NARRATIVE = [
  '# 2021年度小结',
  '2021年，党课{{党课次数}}次，支委会{{支委会次数}}次。',
  '3月5日召开党史学习教育动员会。',
  '2022年，支部将继续努力。',
].join('\n');

/** A report of 2021 with years, a phrase and a day that somebody typed. */
export async function reportToTurn(): Promise<Uint8Array> {
  const desk = newDesk();
  const ledger = { name: LEDGER.name, bytes: new Uint8Array(LEDGER.bytes) };
  await desk.readFiles([ledger], NOTHING_ASKED, () => undefined);
  return desk.writeReportFile({
    narrative: { name: '小结.txt', text: NARRATIVE },
    annex: false,
    definitions: false,
    keepsPersons: false,
    chart: null,
    writtenAt: WRITTEN_AT,
  });
}

/** What the report reads before and after. */
export const LINES = {
  before: [
    '2021年度小结',
    '2021年，党课2次，支委会1次。',
    '3月5日召开党史学习教育动员会。',
    '2022年，支部将继续努力。',
  ],
  after: [
    '2022年度小结',
    '2022年，党课3次，支委会0次。',
    '3月5日召开党史学习教育动员会。',
    '2022年，支部将继续努力。',
  ],
};
