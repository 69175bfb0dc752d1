/** Words in front of a colon, or at the head of a column, by what is to stand behind them. Regular expressions' text. */
export const NUMBER_LABEL =
  '次数|人次|人数|总数|数量|份数|条数|项数|场数|期数|件数|户数|篇数|金额|学时|课时|总计|合计|共计|总额|分数|得分|票数|印数|年龄|应到|实到|请假|缺席|列席|到会|出席|应参加|实参加|赞成|反对|弃权|小计|累计|数';

export const PERSON_LABEL =
  '姓名|[^。，；]{0,6}人员?|[^。，；]{0,4}[员长者]|书记|主任|主席|领导|代表|主持|记录|制表|审核|审批|复核|校对|编辑|签发|供稿|撰稿|摄影|经办|签字|签名|签章|盖章|[甲乙丙]方|联系人|发言|委员|同志';

export const PLACE_LABEL =
  '名称|单位|支部|党支部|部门|科室|地点|地址|场所|上级党组织|上级组织|上级党委|学校|公司|班级|职务|电话|品牌|党建品牌|编号|称号|荣誉|落款|送|报';
