import type { FigureLine } from '@/apps/taskpane/desk/overview';

/** A figure as screens show it, a count of 5 unless told otherwise. */
export function figureLine(changes: Partial<FigureLine> = {}): FigureLine {
  return {
    key: 'partyLecture.count',
    label: '党课次数',
    unit: '',
    value: 5,
    text: '5',
    definition: '类型=党课，2021年内已召开',
    possible: true,
    shortened: false,
    rows: 5,
    excluded: 0,
    ...changes,
  };
}
