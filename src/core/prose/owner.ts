import { isTheReportsOwn } from './subject';
import type { Sentence } from './sentence';

/** A part of the house that does things of its own. */
const OWNER =
  /[\u4e00-\u9fffA-Z\d]{1,8}?(?:支部|党小组|工会小组|小组|车间|分会|科室|教研组|年级|班级|部门|分公司|子公司|项目部|村|社区|班组|工段|学院|分局|股|科|班|处|队)(?=[，、：:（(开召组共集举讲完收])/g;

/** 下辖3个党支部 are many, and none of them is told of. */
const COUNTED = /^[个家]|[\d一二两三四五六七八九十][个家]/;

/** Whoever is named last before a place in the sentence; empty: nobody but the report's own house. */
export function ownerBefore({ whole, start }: Sentence, place: number): string {
  const owners = Array.from(whole.slice(start, place).matchAll(OWNER), ([owner]) => owner);
  const last = owners.findLast((owner) => !COUNTED.test(owner)) ?? '';
  return isTheReportsOwn(last) ? '' : last;
}
