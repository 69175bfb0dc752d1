import type { LedgerModel } from '@/core/ledger';

// 交流会 is a meeting.
const MISSED = '停开|未能?召开|未开展|未举行|未能?开成?|没有?召开|没(?:有|能)?开成?|(?<![交物主气轮])流会';
const OFF = `取消|${MISSED}`;
const SHIFTED = '顺延|推后|延后';
const LATE = `延期|推迟|改期|暂停|${SHIFTED}`;
const AMOUNT = '(?:\\d{1,2}|[一二两三四五六七八九十几数半])';
const BY_HOW_MUCH = `(?:了?${AMOUNT}个?(?:天|日|周|星期|礼拜|月)|[至到]?下个?(?:周|星期|月|季度))?`;
const CAUSE = '(?:(?:因|由于|受)[^,。;()]{1,12})?';
const THIS = '(?:本次|此次|本月|当月)?(?:会议|活动|党课|组织生活)';
const DENIED = '(?<!未|不|没有|无)';
const NOT_AFTER_ALL = '(?!.*(?:改[为至在到]|已于|线上|补开|如期))';

/** What is shifted may be something else than the meeting. */
const SHIFTED_ITSELF = `(?<!内容|议题|议程|事项|工作)(?:${SHIFTED})`;
const PUT_OFF = `(?:延期|推迟|改期|暂停|${SHIFTED_ITSELF})${BY_HOW_MUCH}`;

const WHOLE_TOPIC = `(?:${THIS}|本次|此次|本月|当月)?${CAUSE}(?:会议|活动)?(?:已|被|而|暂)?(?:${OFF}|(?:${LATE})${BY_HOW_MUCH})(?:召开|举行|开展)?`;
/** 讨论转正（延期）: of the meeting only what is called off, or said to be the meeting. */
const ASIDE = `^(?:(?:${THIS})?${CAUSE}(?:已|被)?(?:${OFF})|${THIS}${CAUSE}(?:已|被)?(?:${LATE}))(?:召开)?$`;

/** The record itself counts for nothing. */
const STRUCK =
  '(?:会议|记录|[此本该][行条次])(?:已|应|请)?(?:无效|删除|删去|删掉)|^(?:已|应|请)?(?:删除|删去|删掉|无效)';

const NEXT = '(?:推|移|挪|拖|调|放)(?:后|延)?[至到]下个?(?:周|星期|月|季度|次)';
const MAYBE_OFF = `(?:${THIS}|本次|此次)?${CAUSE}(?:已|被)?(?:暂缓|缓开|缓办|${NEXT})(?:召开|举行|开展|举办|再开)?`;
const REPEATED = '(?:[此本该][行条]|与[^,。;]{1,8})?(?:重复|重了)(?:记录|登记|填写|录入|行)?|多余|误填|误录';

// One of these stands in each of the words above.
const SIGNS = /[取停未没流延推改顺暂待]/;

/** Words for “did not take place”, by where they stand. */
export const NOT_HELD = {
  notHeld: new RegExp(
    `${DENIED}(?:${OFF}|${PUT_OFF}|待定|待召开|拟召开|作废|${STRUCK})(?:(?:[,。;()]|召开)${NOT_AFTER_ALL}.*)?$`,
  ),
  notHeldTopic: {
    signs: SIGNS,
    whole: new RegExp(`^\\(?${WHOLE_TOPIC}(?:${NOT_AFTER_ALL}\\([^()]{1,12}\\))?\\)?[。!]?$`),
    aside: new RegExp(ASIDE),
  },
  maybeNotHeldTopic: {
    signs: SIGNS,
    whole: new RegExp(`^(?:(?:${OFF}|${LATE})(?:[(,:;。].*)?|(?:时间)?待定)$`),
    aside: new RegExp(`^${CAUSE}(?:${LATE})(?:召开)?$`),
  },
  maybeNotHeldRemark: new RegExp(`^(?:${MAYBE_OFF}|${REPEATED}|(?:原|拟)?计划(?:中|内)?|[×✗])[。!]?$`),
  notHeldStatus: new RegExp(
    `${DENIED}(?:取消|暂缓|${LATE})(?!后)|${MISSED}|待定|待召开|拟召开|^计划(?:中|召开)?$|作废|未完成|待开|^(?:否|未|×|x|✗)$`,
  ),
} as const satisfies Partial<LedgerModel>;
