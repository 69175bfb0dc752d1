import type { FindingCode } from '@/core/findings';
import type { Template } from './catalogue';

/** In which state a document's own record was found. */
export const ZH_CN_RECORD_STATES = {
  'record.missing': '文档里没有台账记录，看不出哪些数字是手工改过的。',
  'record.damaged':
    '文档里的台账记录已损坏，读不出它记下的内容，可能看不出哪些数字是手工改过的。写入时会换成完好的记录。',
  'record.newer':
    '文档里有更新版本的程序写的台账记录，这里读不了，原样保留；可能看不出哪些数字是手工改过的。请更新程序。',
  'record.joined':
    '本文件里有 {value} 份台账记录（可能由几份文档合并而成），以最近写的一份为准，其余指标也保留，写入时合为一份。请核对。',
  'record.scopesDiffer':
    '合并成这份文档的几份报告，统计的不是一回事：{value}。同名的数字分不清属于哪一份，所以没有自动更新。请在合并之前分别刷新；或者逐项核对，只选要更新的指标；要全部按一个统计期刷新，就明确指定统计期。',
} as const satisfies Partial<Record<FindingCode, Template>>;
