import type { Catalogue } from './catalogue';

/** What is wrong with a number of a document, with the numbers it contradicts, and what to do. */
export const ZH_CN_AUDIT: Catalogue['audit'] = {
  'audit.markOutdated': '“{label}”现在是 {now}，这里还写着 {text}。请刷新。',
  'audit.markEdited': '“{label}”写入时是 {now}，这里被手工改成了 {text}。请恢复，或写明理由保留。',
  'audit.oldValue': '这里的 {text} 是“{label}”以前的数，现在是 {now}。请改成活数字。',
  'audit.figureDiffers': '这里写的是 {text}，而“{label}”是 {now}。请改成活数字，或写明理由保留。',
  'audit.dateImpossible': '没有“{text}”这一天：{year}年{month}月有 {days} 天。请核对日期。',
  'audit.attendedAboveExpected': '实到 {attended} 多于应到 {expected}。请核对这两个数。',
  'audit.partAboveWhole': '部分 {part} 比总数 {total} 还多。请核对这两个数。',
  'audit.rateDiffers': '{part}占{whole}应为 {right}，这里写的是 {text}。请核对比率和前面的数。',
  'audit.growthDiffers': '从 {was} 到 {is}，增减应为 {right}，这里写的是 {text}。请核对这几个数。',
  'audit.timesDiffer': '各时段相加 {parts}={sum}，与总数 {total} 不符。请核对。',
  'audit.partsDiffer': '各项相加 {parts}={sum}，与总数 {total} 不符。请核对。',
  'audit.listDiffers': '列出的有 {listed} 项，文字说的是“{said}”。请补全所列各项，或改数字。',
  'audit.sameFactDiffers': '“{subject}”这里是 {text}，别处是 {other}（“{elsewhere}”）。请改成一致。',
  'audit.dateOutside': '报告的统计期是 {period}，“{text}”不在其中。请核对日期。',
  'audit.staleYear': '报告写的是 {year} 年的工作，这里还写着“{text}”。请核对年份。',
  'audit.couldBeLive': '“{label}”正是 {now}。可以改成活数字，以后随台账更新。',
};
