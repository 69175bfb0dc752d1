import type { Overview } from '@/apps/taskpane/desk/overview';
import { partyBranch } from '@/packs/party-branch';

/** What a ledger of 2021 says that holds nothing, unless told otherwise. */
export function overviewOf(changes: Partial<Overview> = {}): Overview {
  return {
    sources: [],
    year: 2021,
    period: '2021',
    branch: null,
    years: [2021],
    branches: [],
    isFixed: false,
    takenAt: null,
    unread: [],
    figures: [],
    findings: [],
    reminders: [],
    months: null,
    roleTexts: partyBranch.roleTexts,
    narratives: [{ name: 'work-report', label: '述职报告' }],
    profile: [],
    mappable: [],
    settings: [],
    ...changes,
  };
}
