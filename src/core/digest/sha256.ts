/** By the platform's own implementation. */
export async function sha256OfBytes(bytes: Uint8Array): Promise<string> {
  // No bytes of ours lie in memory shared with a worker, which the digest would not take.
  const digest = await globalThis.crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Of the text's UTF-8 bytes. */
export function sha256OfText(text: string): Promise<string> {
  return sha256OfBytes(new TextEncoder().encode(text));
}
