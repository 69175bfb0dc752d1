import { readFileSync } from 'node:fs';
import { DocxFile, writeReport } from '@/adapters/docx-file';
import { XlsxFile, writeWorkbook } from '@/adapters/xlsx-file';
import { assembleAccount, assembleReport } from '@/core/assemble';
import { NO_WORDS } from '@/core/figures';
import { parseNarrative } from '@/core/report';
import { partyBranch } from '@/packs/party-branch';
import { PANE_TEXTS } from '#tests/apps/taskpane/text/pane-texts';
import { nextYearLedger } from '#tests/samples/next-year-ledger';
import { LEDGER } from './fixtures';
import { savedBy } from './saved-by';
import { setStage } from './stage';
import { localeOf, looks, Walk } from './walk';
import { openWebPage } from './web-page';
import { openWord, type WordPane } from './word-pane';

const stage = setStage();

const NARRATIVE = `# 2021年度工作总结
2021年，{{支部}}召开党员大会{{党员大会次数}}次、党小组会{{党小组会次数}}次。
2020年度民主评议中，优秀{{评议优秀}}名。
3月5日召开党史学习教育动员会，参加20人次。
支部成立于2015年，按照校党发〔2021〕12号文件管理。
2022年，支部将继续努力。
`;
const AFTER = [
  '<fig:report.year>2022</>年度工作总结',
  '<fig:report.year>2022</>年，<fig:profile.branch>青禾县图书馆党支部</>召开党员大会<fig:generalMeeting.count>6</>次、党小组会<fig:groupMeeting.count>10</>次。',
  '<fig:report.previousYear>2021</>年度民主评议中，优秀<fig:appraisal.excellent>7</>名。',
  '3月5日召开党史学习教育动员会，参加20人次。',
  '支部成立于2015年，按照校党发〔2021〕12号文件管理。',
  '2022年，支部将继续努力。',
];

const selected = ({ simulator }: WordPane) =>
  simulator.evaluate(({ word: model }) => model?.selectedText() ?? '');

const chosen = (name: string, bytes: Uint8Array) => ({ name, mimeType: '', buffer: Buffer.from(bytes) });
let ledger: ReturnType<typeof chosen>;
let report: ReturnType<typeof chosen>;
beforeAll(async () => {
  ledger = chosen('2022年党支部工作台账.xlsx', await writeWorkbook(nextYearLedger()));
  const workbook = await new XlsxFile(readFileSync(LEDGER), '2021年党支部工作台账.xlsx').read();
  const today = { year: 2022, month: 1, day: 10 };
  const account = assembleAccount([workbook], partyBranch, {}, NO_WORDS, today);
  const options = { annex: false, writtenAt: '2022-01-10T08:00:00.000Z' };
  const written = assembleReport(account, parseNarrative(NARRATIVE, '总结'), partyBranch, options);
  report = chosen('2021年工作总结.docx', await writeReport(written.report, written.record));
});

describe.each(looks('dark', 'english'))('$title', ({ title, look, language }) => {
  const text = PANE_TEXTS[language];

  test('in Word the document becomes next year’s, and leads to what is left to do', async () => {
    const word = await openWord(stage, report.buffer, { look, locale: localeOf(language) });
    const walk = new Walk(word.page, word.frame, `word-${title}`, text);
    await word.frame.locator('input[type=file]').first().setInputFiles(ledger);
    await walk.button(text.turn.open(2022)).waitFor();
    await walk.look('turn-offer');
    await walk.button(text.turn.open(2022)).click();
    await word.frame.getByText(text.turn.title(2021, 2022)).waitFor();
    await word.frame.getByText(text.turn.prose.sure(3)).waitFor();
    await walk.look('turn-plan');
    await walk.button(text.turn.turn(2022)).click();
    await word.frame.getByText(text.turn.done(2022, 1, 3)).waitFor();
    await walk.look('turn-done');
    expect((await word.outline()).split('\n')).toEqual(AFTER);
    await walk.button(text.turn.show('3月5日')).click();
    while ((await selected(word)) !== '3月5日') await word.page.waitForTimeout(50);
    await walk.button(text.turn.finish).click();
    await word.frame.getByText(text.refresh.upToDate).waitFor();
    expect(walk.faults).toEqual([]);
  });

  test('on the page next year’s report is a file of its own', async () => {
    const { page } = await openWebPage(stage, { ...look, locale: localeOf(language) });
    const walk = new Walk(page, page.mainFrame(), `page-${title}`, text);
    await page.locator('input[type=file]').first().setInputFiles([ledger, report]);
    await walk.button(text.turn.open(2022)).click();
    await walk.button(text.turn.turn(2022)).waitFor();
    await walk.look('turn-plan');
    await page.getByRole('checkbox', { name: /工作总结/ }).uncheck();
    const saved = await savedBy(page, () => walk.button(text.turn.turn(2022)).click());
    expect(saved.name).toBe('2022年工作总结.docx');
    const paragraphs = await new DocxFile(saved.bytes, saved.name).readParagraphs();
    expect(paragraphs.slice(0, 2).map((paragraph) => paragraph.text)).toEqual([
      '2021年度工作总结',
      '2022年，青禾县图书馆党支部召开党员大会6次、党小组会10次。',
    ]);
    await walk.button(text.turn.finish).waitFor();
    await walk.look('turn-done');
    expect(walk.faults).toEqual([]);
  });
});
