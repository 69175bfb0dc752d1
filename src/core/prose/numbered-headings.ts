/** How headings are numbered, the highest first: 第一部分, 一、, （一）, 1. */
export const NUMBERED_HEADINGS: readonly RegExp[] = [
  /^第[一二三四五六七八九十]+[部分章]/,
  /^[一二三四五六七八九十]+、/,
  /^[（(][一二三四五六七八九十]+[）)]/,
  /^\d+[.．、]/,
];
