import type { RoleModel } from '@/core/ledger';
import { BRANCH, CHAIR, GROUP, HELD_DATE, KIND, NAME, PLACE, REMARK, TOPIC } from './columns';
import { ATTENDED, EXPECTED, ON_LEAVE } from './head-count-columns';
import { HEAD_COUNT_NAMES } from './events';
import { MEMBER } from './member-columns';
import { MEETING } from './meeting-role';

/** Sign-in detail: a meeting ledger with one row for each person at each meeting. */
export const ATTENDANCE: RoleModel = {
  ...MEETING,
  variant: { id: 'attendance', label: '签到明细', aliases: ['签到表', '会议签到', '考勤明细'] },
  names: /签到|考勤|出席|到会/,
  // Who signs for what is handed out is at no meeting.
  foreignNames: new RegExp(`领取|领用|发放|${MEETING.foreignNames?.source ?? ''}`),
  evidence: [{ columns: ['heldDate', 'member', 'presence'] }],
  columns: [
    HELD_DATE,
    KIND,
    NAME,
    { name: 'meetingNumber', type: 'text', headings: ['会议编号', '会议id', '会议号', '活动编号', '活动id'] },
    TOPIC,
    PLACE,
    CHAIR,
    { ...MEMBER, headings: [...MEMBER.headings, '参会人员', '参会人', '签到人', '人员姓名', '参加人员'] },
    {
      name: 'presence',
      type: 'text',
      headings: [
        '出席情况',
        '签到情况',
        '考勤情况',
        '到会情况',
        '参会情况',
        '出勤情况',
        '签到状态',
        '出席状态',
        '考勤',
        '出席',
        '出勤',
        '是否到会',
        '是否签到',
        '是否参加',
        '签到',
        '签到时间',
        '签名',
        '本人签名',
        '签字',
        '本人签字',
      ],
    },
    GROUP,
    BRANCH,
    { ...REMARK, name: 'leaveReason', headings: ['请假事由', '请假原因', ...REMARK.headings] },
    { name: 'leave', type: 'text', headings: ['是否请假', '请假情况', ...ON_LEAVE.headings] },
    // Counted from the rows: nothing there is nothing known, and no heading of theirs stands in such a table.
    { ...EXPECTED, headings: [], pattern: /(?!)/ },
    { ...ATTENDED, headings: [], pattern: /(?!)/ },
    { name: 'onLeave', type: 'count', headings: [] },
  ],
  statusColumns: [],
  remarkColumns: ['kind'],
  headCounts: HEAD_COUNT_NAMES,
  personRows: {
    person: 'member',
    presence: 'presence',
    leave: 'leave',
    denied: /^(?:否|无|未|没有|0|×|x|[-—–/\\]*)$/,
    byOther: /^(?:由|请)?.{0,4}代(?:签|签到|签名|签字)?$/,
    vocabulary: 'presences',
    sameIn: ['meetingNumber', 'heldDate', 'kind', 'name', 'topic', 'branch'],
    sameIfSeveral: ['group'],
    counts: { expected: 'expected', attended: 'attended', onLeave: 'onLeave' },
  },
};
