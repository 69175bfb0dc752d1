/**
 * Party branch: the trade of 党支部 as data.
 * In: nothing.  Out: what its ledgers look like, its figures, rules, narratives and a blank workbook.
 * Knows nothing of files, Office or the command line; computes nothing.
 */
import type { Pack } from '@/core/pack';
import { ANNEX } from './annex';
import { PROSE } from './prose';
import { BLANKS } from './blanks';
import { FIGURES } from './figures';
import { LEDGER } from './ledger';
import periodSummary from './narratives/period-summary.txt';
import workReport from './narratives/work-report.txt';
import { ROLLUP } from './rollup';
import { ROLE_TEXTS } from './role-texts';
import { EXPECTATIONS, REMINDERS, REMINDER_TEXTS } from './rules';
import { SETTINGS } from './settings';
import { SETTING_TEXTS } from './setting-texts';
import { template } from './template';
import { YEAR_BOUND } from './year-bound';

export const partyBranch: Pack = {
  name: 'party-branch',
  ledger: LEDGER,
  figures: FIGURES,
  expectations: EXPECTATIONS,
  reminders: REMINDERS,
  reminderTexts: REMINDER_TEXTS,
  roleTexts: ROLE_TEXTS,
  settings: SETTINGS,
  settingTexts: SETTING_TEXTS,
  narratives: [
    { name: 'work-report', label: '述职报告', text: workReport },
    { name: 'period-summary', label: '阶段小结', text: periodSummary },
  ],
  annex: ANNEX,
  rollup: ROLLUP,
  yearBound: YEAR_BOUND,
  prose: PROSE,
  blanks: BLANKS,
  template,
};
