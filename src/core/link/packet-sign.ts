/** What a packet's text begins with, so that it is known among others. */
export const PACKET_SIGN = 'packet';

/** Could the text be a packet? A look at its beginning; `parsePacket` tells surely. */
export function looksLikePacket(text: string): boolean {
  return text.trimStart().startsWith(`{"taizhang":"${PACKET_SIGN}"`);
}
