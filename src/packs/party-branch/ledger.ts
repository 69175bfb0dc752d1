import type { LedgerModel } from '@/core/ledger';
import { PROFILE } from './profile';
import { OTHER } from './other-role';
import { ROLES } from './roles';
import { GRADES, MEETING_KINDS, MEMBERSHIPS, PRESENCES, RESOLUTIONS } from './vocabularies';

export const LEDGER: LedgerModel = {
  roles: ROLES,
  other: OTHER,
  vocabularies: {
    meetingKinds: MEETING_KINDS,
    grades: GRADES,
    resolutions: RESOLUTIONS,
    memberships: MEMBERSHIPS,
    presences: PRESENCES,
  },
  summaryVocabulary: 'meetingKinds',
  profile: PROFILE,
  ignoredSheets: /^(?:填写说明|使用说明|填表说明|说明|操作说明|封面|目录|字典|选项|下拉选项|readme)$/i,
  notHeld:
    /(?:取消|延期|推迟|待定|待召开|未召开|未开展|未举行|未开|没开|暂停|改期|作废)(?:(?:[,。;()]|召开)(?!.*(?:改[为至在到]|已于|线上|补开|如期)).*)?$/,
  notHeldStatus:
    /取消|延期|推迟|待定|待召开|拟召开|计划|未召开|未开展|未举行|未开|没开|暂停|改期|作废|未完成|停开|顺延|待开|^(?:否|未|×|x|✗)$/,
  heldStatus:
    /^(?:已(?:召开|开展|举行|举办|完成|开|结束)|正常(?:召开|开展)?|如期(?:召开|开展)|完成|是|√|✓|有)$/,
  repeatRemark: '与第{row}行重复，作废',
};
