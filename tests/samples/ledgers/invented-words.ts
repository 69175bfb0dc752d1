import type { Kind } from './branch-year';

/** Names, places and topics, all invented. */
export const SURNAMES = Array.from('赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜');
export const GIVEN_NAMES = [
  '伟', '芳', '秀英', '建国', '国庆', '敏', '静', '丽', '强', '磊', '洋', '艳', '勇', '杰', '娟', '涛',
  '明霞', '晓东', '志远', '雨桐', '文博', '海燕', '春梅', '立新', '思源', '一鸣', '子涵', '玉兰',
] as const; // prettier-ignore
export const PLACES = [
  '三楼会议室',
  '党员活动室',
  '二楼大会议室',
  '会议室',
  '线上（腾讯会议）',
  '活动现场',
  '党建书屋',
] as const;
export const TOWNS = ['柳湾乡', '青禾镇', '城北社区', '石桥村', '县工业园', '东街居委会'] as const;

/** Some speak of another kind than their own, as real agendas do. */
export const TOPICS: Readonly<Record<Kind, readonly string[]>> = {
  generalMeeting: [
    '传达上级会议精神',
    '讨论接收预备党员',
    '预备党员转正',
    '半年工作总结',
    '学习教育动员部署',
    '通过年度工作计划',
    '民主评议党员',
    '选举支部委员',
  ],
  committeeMeeting: [
    '研究全年党建工作计划',
    '研究党员发展对象',
    '研究主题党日活动方案',
    '讨论评先推优',
    '检查学习任务落实情况',
    '研究“七一”系列活动',
    '分析党员思想状况',
    '研究下月党课安排',
    '研究困难党员慰问',
  ],
  groupMeeting: [
    '学习年度工作要点',
    '交流学习体会',
    '志愿服务分工',
    '警示教育讨论',
    '学习先进典型事迹',
    '个人总结交流',
  ],
  partyLecture: [
    '从百年党史中汲取奋进力量',
    '做新时代合格党员',
    '学习全会精神专题辅导',
    '党章党规解读',
    '传承红色基因',
    '牢记初心使命',
  ],
  themePartyDay: [
    '清明祭扫、缅怀先烈',
    '重温入党誓词',
    '义务植树',
    '参观县革命纪念馆',
    '进社区志愿服务',
    '政策宣讲进企业',
    '慰问困难群众',
    '“我和祖国”朗诵会',
    '观看红色电影',
  ],
};
export const RESEARCH_TOPICS = [
  '窗口服务效率',
  '基层减负情况',
  '青年职工思想状况',
  '老旧小区改造',
  '群众办事难点',
  '乡村振兴帮扶情况',
  '公共设施维护',
] as const;
export const WISHES = [
  '增加停车位',
  '延长窗口服务时间',
  '改善食堂饭菜',
  '加装电梯',
  '增设无障碍通道',
  '更新办公电脑',
  '简化报销手续',
  '增加文体活动',
  '维修路灯',
  '加强业务培训',
  '改善饮水设施',
] as const;
export const HOUSES = [
  '青禾县图书馆',
  '柳湾乡卫生院',
  '第二实验小学',
  '县水务公司',
  '城建设计院',
  '市公交三公司',
] as const;
