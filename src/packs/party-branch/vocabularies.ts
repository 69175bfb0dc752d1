import type { Term, Vocabulary } from '@/core/ledger';
import { NO_LEAGUE } from './foreign-names';

/** A list among the words holds spellings that name the term only when they are the whole text. */
export function term(id: string, label: string, ...words: (string | readonly string[])[]): Term {
  const [inside, whole] = [
    words.filter((word) => typeof word === 'string'),
    words.filter((word) => typeof word !== 'string').flat(),
  ];
  return { id, label, words: inside, wholeWords: whole };
}

/** Kinds of meeting; the first five have figures of their own. */
export const MEETING_KINDS: Vocabulary = [
  {
    ...term('generalMeeting', '党员大会', '支部党员大会', '支部大会', '全体党员会', '党员会议'),
    // Of the Youth League.
    unlike: new RegExp(`${NO_LEAGUE}团支部(?:团员)?大会`, 'g'),
  },
  {
    ...term(
      'committeeMeeting',
      '支委会',
      '支部委员会',
      '支部委员会会议',
      '支委会议',
      '支委扩大会',
      '支部委员扩大会',
      ['支委', '支部委员'],
    ),
    unlike: new RegExp(`${NO_LEAGUE}团(?:支委|支部委员)(?:会(?:会?议)?|扩大会)?`, 'g'),
  },
  term('groupMeeting', '党小组会', '党小组会议', ['小组会', '小组会议', '党小组']),
  term('partyLecture', '党课', '书记讲党课', '专题党课', '微党课', '上党课'),
  term('themePartyDay', '主题党日', '主题党日活动', '党员活动日', '党日活动', '党日'),
  term('democraticLifeMeeting', '民主生活会'),
  term('organizationLifeMeeting', '组织生活会', '专题组织生活会'),
];

const EXTENDED = ['支委扩大会', '支部委员扩大会'];

/** Where 支委扩大会 is taken for a kind of its own. */
export const EXTENDED_COMMITTEE = term(
  'extendedCommitteeMeeting',
  '支委扩大会',
  '支部委员扩大会',
  '支委会扩大会',
  '支委会扩大会议',
  '支部委员会扩大会',
  '支部委员会扩大会议',
);

/** The same kinds, none of which is called so. */
export function withoutExtended(kinds: Vocabulary): Vocabulary {
  return kinds.map((kind) => ({ ...kind, words: kind.words.filter((word) => !EXTENDED.includes(word)) }));
}

export const GRADES: Vocabulary = [
  term('excellent', '优秀', '优秀等次'),
  term('qualified', '合格', '合格等次', '称职'),
  term('basicallyQualified', '基本合格', '基本称职'),
  term('unqualified', '不合格', '不称职'),
  term('notGraded', '不评定等次', '不定等次', '未定等次', '不评等次', '未评定', '不参评', '预备党员', [
    '—',
    '-',
    '–',
    '/',
    '――',
    '——',
  ]),
];

/** What a sign-in sheet says of one person. */
export const PRESENCES: Vocabulary = [
  term(
    'onLeave',
    '请假',
    '事假',
    '病假',
    '公假',
    '产假',
    '年假',
    '婚假',
    '丧假',
    '休假',
    '因公',
    '因病',
    '因事',
    '出差',
    '公出',
    '外出',
    '住院',
  ),
  term(
    'absent',
    '缺席',
    '未签到',
    '未到',
    '未出席',
    '未参加',
    '缺勤',
    '旷会',
    '无故',
    '无故缺席',
    '未请假',
    '没请假',
    '没有请假',
    ['否', '×', '✗', 'x', '0'],
  ),
  term('observer', '列席'),
  term(
    'present',
    '已签到',
    '已签',
    '出席',
    '到会',
    '参加',
    '实到',
    '已到',
    '签到',
    '出勤',
    '迟到',
    '早退',
    '线上参会',
    '参会',
    ['到', '是', '√', '✓', '✔', '1'],
  ),
];

export const MEMBERSHIPS: Vocabulary = [
  term('probationaryMember', '预备党员', '中共预备党员'),
  term('fullMember', '正式党员', '中共党员', '党员', '正式'),
  term('activist', '入党积极分子', '积极分子'),
  term('candidateMember', '发展对象'),
];
