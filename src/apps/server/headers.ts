import type { ServerResponse } from 'node:http';

/** What goes with every answer: nothing is guessed or told on. No CORS header is ever sent. */
const STRICT = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const;

/** What figures travel under: they are for nobody else's page, and kept nowhere on the way. */
const OF_LINK = {
  'Cache-Control': 'no-store',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
} as const;

export function setStrictHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(STRICT)) response.setHeader(name, value);
}

export function setLinkHeaders(response: ServerResponse): void {
  for (const [name, value] of Object.entries(OF_LINK)) response.setHeader(name, value);
}
