import type { OtherBodies } from '@/core/ledger';

// 集团支部 is a Party branch of a 集团.
const LEAGUE = '(?<![集兵社剧工舞乐表问军炮师旅义商财代])团';
const ORGANIZATION = '组织(?!生活)';
const BODY = [
  `${LEAGUE}(?:支部|总支|委|小组|${ORGANIZATION})`,
  `共青团(?:支部|总支|委员会|工委|${ORGANIZATION})?`,
  `工会(?:委员会|小组|分会|${ORGANIZATION})?`,
  '妇(?:委会|联会?|女委员会|女联合会|工委)',
  '女(?:职)?工委(?:员会)?',
  '少先队(?:大队)?(?:部)?',
  '(?:少|关)工委',
  '学生会',
].join('|');
const WHOSE = '[\\p{Script=Han}\\d]{0,15}?';

/** Who else meets in branches and committees, and keeps the same list. */
export const OTHER_BODIES: OtherBodies = {
  name: new RegExp(`^(?!.*党)(?:${WHOSE}(?:${BODY})|团)(?:\\([^()]*\\))?$`, 'u'),
  own: /党|支部/,
  // 工会党员大会 is one of Party members.
  kind: new RegExp(
    `^(?!.*[与和及暨、联])${WHOSE}(?:${BODY})(?:的|召开|开展|${ORGANIZATION}|举行)?((?!党[员支小总委]).+)$`,
    'u',
  ),
  heading:
    /^(?:(?:会议|活动)?(?:所属|所在|主办|召开|举办)?(?:党团|群团|党群)?组织(?:部门|单位|名称|类型|类别)?|(?:会议|活动)?(?:所属|主办|召开|举办)?单位|(?:召开|主办|举办)(?:部门|支部)|(?:会议)?主体|大?类别?|大类|归属)$/,
};
