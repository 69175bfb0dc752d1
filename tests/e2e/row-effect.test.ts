import { PANE_TEXTS } from '#tests/apps/taskpane/text/pane-texts';
import { openExcel, type ExcelPane } from './excel-pane';
import { ledgerBytes } from './fixtures';
import { setStage } from './stage';
import { localeOf, looks, Walk } from './walk';

const stage = setStage();

const selects = ({ simulator }: ExcelPane, sheet: string, area: string) =>
  simulator.evaluate(({ excel }, given) => excel?.user.selects(given.sheet, given.area), { sheet, area });

describe.each(looks('narrow', 'english'))('$title', ({ title, look, language }) => {
  const { rows: text, figures } = PANE_TEXTS[language];

  test('selected rows tell which figures count them, and what these would say without them', async () => {
    const excel = await openExcel(stage, ledgerBytes(), { look, locale: localeOf(language) });
    const walk = new Walk(excel.page, excel.frame, `rows-${title}`, PANE_TEXTS[language]);
    const bar = excel.frame.getByRole('region', { name: text.title });
    await selects(excel, '三会一课', 'B2');
    await bar.getByText(text.place('三会一课', '2')).waitFor();
    await walk.look('closed');
    await walk.button(text.open).click();
    await bar.getByText('57 次').waitFor();
    await walk.look('open');

    await selects(excel, '三会一课', '1:1');
    await bar.getByText(text.kinds.heading).waitFor();
    await bar.getByText(text.othersTitle).waitFor();
    await walk.look('heading');

    await selects(excel, '三会一课', 'A20,A22');
    await bar.getByText(text.place('三会一课', '20、22')).waitFor();
    await bar.getByText('56 次').waitFor();
    await bar.getByRole('button', { name: '组织生活次数' }).click();
    await excel.frame.getByText(figures.rows(58)).waitFor();
    await walk.button(text.open).waitFor();
    expect(walk.faults).toEqual([]);
  });
});
