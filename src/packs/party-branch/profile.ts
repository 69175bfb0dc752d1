import type { ProfileEntry, ProfileModel } from '@/core/ledger';

function entry(name: string, label: string, hint: string, ...words: string[]): ProfileEntry {
  return { name, label, hint, words };
}

export const PROFILE: ProfileModel = {
  role: 'profile',
  names: /基本信息|基本情况|支部信息|单位信息/,
  yearEntry: 'year',
  entries: [
    entry('year', '报告年度', '报告写哪一年，如 2021', '年度', '统计年度', '年份'),
    entry(
      'superiorOrganization',
      '上级党组织',
      '如 中共某某县委机关工委',
      '上级党委',
      '上级组织',
      '上级单位',
      '上级党组织名称',
    ),
    entry('organization', '本单位', '单位简称，如 县图书馆', '单位', '单位名称', '本单位名称', '工作单位'),
    entry('branch', '支部', '支部全称', '党支部', '支部名称', '党支部名称', '所在支部', '所在党支部'),
    entry('secretary', '书记', '支部书记姓名', '支部书记', '书记姓名', '党支部书记', '支部书记姓名'),
    entry('brand', '党建品牌', '品牌名称，不带引号', '品牌', '党建品牌名称', '党建品牌创建'),
    entry('scope', '范围', '争先创优的范围，如 全馆', '争创范围', '覆盖范围', '适用范围'),
    entry(
      'themePartyDayPrinciple',
      '主题党日实施原则',
      '如 每月一主题、次次有收获',
      '主题党日原则',
      '实施原则',
    ),
    entry('attendanceRule', '考勤制度', '制度名称，不带书名号', '考勤办法', '考勤制度名称'),
    entry('makeUpRule', '补课制度', '制度名称，不带书名号', '补课办法', '补学制度', '补课制度名称'),
    entry(
      'assessmentMethod',
      '量化管理办法',
      '办法名称，不带书名号',
      '积分管理办法',
      '量化考核办法',
      '考核办法',
      '党员量化管理办法',
    ),
    entry(
      'responsibilityDocument',
      '责任清单',
      '清单名称，不带书名号',
      '责任书',
      '主体责任清单',
      '责任清单名称',
    ),
  ],
};
