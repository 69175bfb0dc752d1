/** Words that numbers count in, the longer ones before those they begin with. */
const MEASURES = (
  '人次 场次 车次 架次 批次 方面 班次 人天 课时 学时 小时 分钟 个月 个小时 个工作日 工作日 平方公里 平方米 立方米 公里 千米 公斤 千克 公顷 兆瓦 千瓦时 千瓦 万元 元 ' +
  '次 场 期 名 人 位 个 项 条 件 份 篇 批 户 家 处 类 节 堂 本 册 张 幅 面 块 台 套 辆 支 组 队 轮 遍 回 讲 门 ' +
  '起 宗 例 班 间 栋 座 亩 吨 米 斤 岁 天 周 日 年 分 票 字 对 桩 则 部 株 棵 袋 箱 盒 瓶 桶 笔 封 首 段 集 版 种 所 方 点 级 届 号 盏 架 艘 头 只 匹 幢 枚 根 度 升 单'
).split(' ');

/** What makes another word of a measure: 二支部 is no 支. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  支: '部',
  组: '织长',
  班: '子级主',
  部: '门分',
  队: '伍员',
  名: '师额单义',
  项: '目',
  条: '例件',
  期: '间末初',
  家: '庭长属',
  讲: '座话解师',
  场: '所地馆',
  点: '名',
  级: '别',
  类: '型',
  人: '员事才大均',
  处: '室级理',
  位: '于',
  面: '对积临',
  台: '账',
  门: '诊',
  字: '体',
  所: '有',
  方: '案面',
  节: '日约能',
  周: '年边',
  天: '气',
  分: '别会公支',
  年: '级',
  日: '常',
  首: '先次',
  号: '召',
  头: '号部雁',
  只: '有要是能',
  根: '据本',
  度: '假过',
  升: '级学降至到',
  单: '位元独项',
  起: '到来',
  本: '表人单支部院校局着年级地村社区职届市县镇公月',
};

const pattern = (measures: readonly string[]): string =>
  `(?:${measures.map((measure) => (NOT_BEFORE[measure] === undefined ? measure : `${measure}(?![${NOT_BEFORE[measure]}])`)).join('|')})`;

export const MEASURE = pattern(MEASURES);

/** Those a Chinese numeral is counted with; others make words of it: 十分, 四处, 五点, 三年. */
const SPELLED_OUT = MEASURES.filter(
  (measure) => !'分 处 点 年 日 面 方 天 级 届 号 部 周 斤 头 只 根 度 升 单'.split(' ').includes(measure),
);

export const MEASURE_OF_CHINESE = pattern(SPELLED_OUT);

/** Measures that count the same things, by the one they are compared under. */
const SAME: Readonly<Record<string, string>> = {
  人: '名',
  位: '名',
  条: '项',
  件: '项',
  个: '项',
  万元: '元',
};

/** What numbers must share to be compared: 5名 and 6人, but not 5次 and 6人次. */
export function measureClass(measure: string): string {
  return SAME[measure] ?? measure;
}
