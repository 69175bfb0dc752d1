const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ％．／＋－～]/g;
const DISTANCE = 0xfee0;

/** Full-width digits, letters and signs as half-width ones, each in its place, so that positions stay true. */
export function foldWidth(text: string): string {
  return text
    .replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - DISTANCE))
    .replace(/[\u00A0\u3000]/g, ' ');
}
