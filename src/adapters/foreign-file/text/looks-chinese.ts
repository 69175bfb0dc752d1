/** Bytes of GB2312, which holds what simplified Chinese is nearly always written with. */
const LEAD = { first: 0xa1, last: 0xf7 } as const;
const TRAIL_FIRST = 0xa1;
/** So few characters outside of GB2312 may stand in any text: rare names. */
const FEW = 4;
const LARGEST_SHARE = 0.25;

/**
 * Are bytes that GB18030 can decode likely to be meant so? Texts in other encodings of East Asia (Big5, Shift JIS)
 * can be decoded too, and come out as rare characters all over.
 */
export function looksChinese(bytes: Uint8Array): boolean {
  let pairs = 0;
  let rare = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead < 0x80) continue;
    index += 1;
    const trail = bytes[index] ?? 0;
    pairs += 1;
    if (lead < LEAD.first || lead > LEAD.last || trail < TRAIL_FIRST) rare += 1;
  }
  return rare <= FEW || rare <= pairs * LARGEST_SHARE;
}
