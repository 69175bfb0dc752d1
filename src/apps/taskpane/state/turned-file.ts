import type { Years } from '@/core/year-turn';

/** What next year's report is called: `2021年述职报告.docx` → `2022年述职报告.docx`, `总结.docx` → `总结（2022年度）.docx`. */
export function turnedFile(name: string, { from, to }: Years): string {
  const base = name.replace(/\.docx$/i, '');
  const year = new RegExp(`(?<!\\d)${String(from)}(?!\\d)`, 'g');
  const turned = base.replace(year, String(to));
  return `${turned === base ? `${base}（${String(to)}年度）` : turned}.docx`;
}
