import type { Question } from '@/core/assemble';
import { formatChineseNumeral } from '@/core/values';
import type { BranchYear, Kind } from '../branch-year';
import type { Chance } from '../chance';
import type { Hand } from '../hand';

/** Sheets of meetings of every kind, as people name them. */
export const MEETING_SHEETS = [
  '三会一课',
  '三会一课台账',
  '2021年三会一课',
  ' 三会一课 ',
  '组织生活',
  '会议台账',
  '台账',
  'Sheet1',
  '工作表1',
  '2021',
] as const;

/** The year is asked for where the dates do not tell it, else now and then. */
export function askYear({ year }: BranchYear, hand: Hand, chance: Chance): Question {
  return !hand.date.speaksOfYear || chance.happens(0.5) ? { year } : {};
}

/** What everybody calls a kind. */
export const USUAL: Readonly<Record<Kind, string>> = {
  generalMeeting: '党员大会',
  committeeMeeting: '支委会',
  groupMeeting: '党小组会',
  partyLecture: '党课',
  themePartyDay: '主题党日',
};

/** 一、 二、 as before section titles. */
export function ordinal(index: number): string {
  return formatChineseNumeral(index + 1);
}
