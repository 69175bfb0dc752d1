/** One meeting, column by column as the headings stand. */
export type LedgerRow = readonly (string | number)[];

export const HEADINGS = [
  '序号',
  '会议时间',
  '会议类型',
  '会议主题',
  '地点',
  '主持人',
  '应到人数',
  '实到人数',
  '请假人数',
  '备注',
] as const;

const KINDS = ['党员大会', '支委会', '党小组会', '党课', '主题党日'] as const;
const TOPICS = ['学习教育专题讨论', '研究年度工作要点', '警示教育', '交流学习体会', '志愿服务分工'] as const;
const PLACES = ['三楼会议室', '二楼阅览室', '四楼活动室', '活动现场'] as const;
const CHAIRS = ['贺知新', '岑思远', '尤若兰', '卜景行', '戚安然', '柏云舒'] as const;
const REMARKS = ['材料已归档', '请假人员另行补学', '按计划完成 & 点评'] as const;

/** Excel's serial of 1 January 2021. */
const FIRST_DAY = 44197;
const DAYS = 365;

/** A year of meetings in the order of time, no two alike; the same numbers give the same ledger. */
export function ledgerRows(count: number, seed: number): readonly LedgerRow[] {
  const chance = chances(seed);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(chance() * items.length)] ?? items[0];
  return Array.from({ length: count }, (_, index) => {
    const expected = 6 + Math.floor(chance() * 60);
    const away = Math.min(expected, Math.floor(chance() * chance() * 9));
    return [
      index + 1,
      FIRST_DAY + Math.floor((index * DAYS) / count),
      pick(KINDS),
      `${pick(TOPICS)}（第${String(index + 1)}次）`,
      pick(PLACES),
      pick(CHAIRS),
      expected,
      expected - away,
      away,
      chance() < 0.35 ? pick(REMARKS) : '',
    ] as LedgerRow;
  });
}

/** Numbers from 0 up to 1 (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
