import type { AnnexDefinition } from '@/core/report';
import { COUNTED_KINDS } from './figures';

export const ANNEX: readonly AnnexDefinition[] = [
  {
    type: 'byMonth',
    title: '附件1　“三会一课”开展情况统计表',
    monthHeading: '月份',
    totalLabel: '合计',
    chartTitle: '附图　“三会一课”各月开展情况',
    columns: [
      ...COUNTED_KINDS.map(({ id, label }) => ({ heading: label, figure: `${id}.count` })),
      { heading: '组织生活', figure: 'allMeetings.count', isTotal: true },
    ],
  },
  {
    type: 'list',
    title: '附件2　“三会一课”开展情况明细表',
    list: {
      name: 'meetings',
      source: { tables: { roles: ['meeting', 'lecture'] }, time: 'period' },
      columns: [
        { heading: '序号', field: 'index', width: 2, align: 'center' },
        { heading: '日期', field: 'date', width: 4, align: 'center' },
        { heading: '类型', field: 'kind', width: 5, align: 'center' },
        { heading: '主题', field: 'topic', width: 10, align: 'left' },
        { heading: '应到', field: 'expected', width: 2, align: 'center' },
        { heading: '实到', field: 'attended', width: 2, align: 'center' },
      ],
    },
  },
];
