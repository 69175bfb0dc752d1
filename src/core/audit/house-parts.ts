import type { Fact } from '@/core/prose';

const HOUSE_PART =
  /(?:支部|小组|车间|年级|班|部门|科室|分厂|分公司|分会|村|社区|站|所|处|科|部|队|组|校区|学院|街道|镇|乡)$/;

/** 机关支部18人、车间支部27人: each is told of another part of the house. */
export function areOfHouseParts(facts: readonly Fact[]): boolean {
  return facts.length > 1 && facts.every(({ clause }) => HOUSE_PART.test(clause.head.trim()));
}
