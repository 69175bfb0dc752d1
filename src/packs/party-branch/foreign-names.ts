/** Names of sheets and titles that tell whose table it is, where it is headed like those of a Party branch. */

/** The last character before 团 in names of other bodies: 集团支部, 兵团支委会. */
export const NO_LEAGUE = '(?<![集兵工文社乐财表术剧舞军使唱])';

/** Of a unit so named the branch is the Party's: 市总工会机关支部. */
const NO_UNIT =
  '(?!(?:(?!会议|党课|授课|上课|讲课|学习|培训|台账|记录|登记|\\d{4})[\\p{Script=Han}\\d])*(?<!团)支部)';

const LEAGUE = `${NO_LEAGUE}团(?:支部|总支|委)|共青团`;
/** What only the Party's branches hold, whatever bodies a name speaks of. */
const OWN = '党|组织生活';

/** Others meet in branches and committees too. */
export const FOREIGN_MEETINGS = foreign(
  `${LEAGUE}|少先队`,
  `(?!.*(?:三会一课|支委会|支部委员会))(?:.*(?:工会|妇联)${NO_UNIT})`,
);

/** Others are taught too, and by people who lecture. */
export const FOREIGN_LECTURES = foreign(
  `团课|${LEAGUE}`,
  `.*(?:培训|教研|教学|业务|技能|安全|学术|讲座|讲堂|讲坛|公开课|工会)${NO_UNIT}`,
);

function foreign(anywhere: string, otherwise: string): RegExp {
  return new RegExp(`^(?!.*(?:${OWN}))(?:.*(?:${anywhere})|${otherwise})`, 'u');
}
