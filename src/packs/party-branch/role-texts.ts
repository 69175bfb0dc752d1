import type { Pack } from '@/core/pack';

/** What the sheets of a ledger are called by their roles. */
export const ROLE_TEXTS: Pack['roleTexts'] = {
  'zh-CN': {
    meeting: '会议台账',
    lecture: '党课台账',
    lifeMeeting: '生活会台账',
    appraisal: '民主评议台账',
    research: '调研台账',
    suggestion: '意见建议台账',
    roster: '党员名册',
    profile: '基本信息',
    figures: '自定义指标',
    summary: '汇总表，只供核对',
    other: '其他',
  },
  en: {
    meeting: 'meetings',
    lecture: 'lectures',
    lifeMeeting: 'life meetings',
    appraisal: 'appraisal of members',
    research: 'research',
    suggestion: 'suggestions',
    roster: 'roster',
    profile: 'profile',
    figures: 'own figures',
    summary: 'summary, for checking only',
    other: 'other',
  },
};
