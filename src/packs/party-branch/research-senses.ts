import type { FigureSense } from '@/core/blanks';

const SUGGESTIONS = [
  '意见建议',
  '意见和建议',
  '意见、建议',
  '意见与建议',
  '建议意见',
  '意见',
  '建议',
  '问题建议',
  '意见建议问题',
  '问题和建议',
];
const RESOLVED = [
  '解决',
  '办结',
  '办理完成',
  '办理完毕',
  '落实',
  '销号',
  '整改完成',
  '完成整改',
  '整改到位',
  '处理完毕',
  '解决到位',
];
const SPOKEN_OF = /意见|建议|调研/;
/** Opinions are also asked for before a meeting, and of customers. */
const RESEARCHED = /调研|调查研究/;

/** How reports speak of research and of what was heard there. */
export const RESEARCH_SENSES: readonly FigureSense[] = [
  {
    key: 'research.count',
    type: 'count',
    nouns: [
      '调研',
      '专题调研',
      '实地调研',
      '调查研究',
      '走访调研',
      '基层调研',
      '调研活动',
      '蹲点调研',
      '入户调研',
      '下沉调研',
    ],
    facets: [],
    measures: ['次', '场', '场次', '回', '轮', '批次'],
  },
  {
    key: 'research.reports',
    type: 'count',
    nouns: ['调研报告', '调查报告', '专题调研报告', '调研成果', '调研文章', '报告'],
    facets: [],
    measures: ['份', '篇'],
    needs: RESEARCHED,
  },
  {
    key: 'research.suggestions',
    type: 'count',
    nouns: SUGGESTIONS,
    facets: [],
    measures: ['项', '条', '件', '个'],
    needs: RESEARCHED,
  },
  {
    key: 'research.resolved',
    type: 'count',
    nouns: SUGGESTIONS,
    facets: RESOLVED,
    alone: SPOKEN_OF,
    measures: ['项', '条', '件', '个'],
    needs: RESEARCHED,
  },
  {
    key: 'research.resolutionRate',
    type: 'rate',
    nouns: SUGGESTIONS,
    facets: ['办结率', '解决率', '落实率', '办理率', '销号率', '整改率', '完成率'],
    alone: SPOKEN_OF,
    measures: [],
    needs: RESEARCHED,
  },
];
