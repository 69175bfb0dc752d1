import type { IncomingMessage, ServerResponse } from 'node:http';
import { Failure } from '@/core/failure';
import { LINK_PATHS } from '@/core/link';
import { answerFailure, answerJson } from './answer';
import type { Guard } from './guard';
import { setLinkHeaders, setStrictHeaders } from './headers';
import { answerLink, type LinkDesk } from './link-routes';
import type { Site } from './open-site';
import type { ServerLimits } from './server-limits';

/** What requests are answered from. */
export interface Answering {
  readonly site: Site;
  readonly desk: LinkDesk;
  readonly guard: Guard;
  readonly limits: Pick<ServerLimits, 'answerWait'>;
  readonly needsCode: boolean;
}

/** Answers one request, whatever it is; never rejects. */
export async function answerRequest(
  answering: Answering,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  setStrictHeaders(response);
  // Who leaves before the answer misses it, and that is all.
  response.on('error', () => response.destroy());
  try {
    answering.guard.letIn(request);
    await answerAt(answering, addressOf(request), request, response);
  } catch (error) {
    if (!response.headersSent) setLinkHeaders(response);
    answerFailure(response, error);
  }
}

async function answerAt(
  { site, desk, guard, limits, needsCode }: Answering,
  { pathname, searchParams }: URL,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // Listeners are dropped by their beats.
  if (pathname !== LINK_PATHS.events) response.setTimeout(limits.answerWait, () => response.destroy());
  if (pathname.startsWith('/link/')) {
    setLinkHeaders(response);
    guard.requireOwnSite(request);
    guard.requireCode(request);
    await answerLink(desk, pathname, { request, response, asked: searchParams });
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') throw noPath(pathname);
  if (pathname === LINK_PATHS.about) {
    setLinkHeaders(response);
    guard.requireOwnSite(request);
    answerJson(response, { link: true, needsCode });
    return;
  }
  if (!site(decoded(pathname), request, response)) throw noPath(pathname);
}

/** @throws Failure link.noPath */
function addressOf({ url = '' }: IncomingMessage): URL {
  const whole = `https://host${url}`;
  if (!url.startsWith('/') || !URL.canParse(whole)) throw noPath(url);
  const address = new URL(whole);
  // A path that begins with two slashes names another host.
  if (address.host !== 'host') throw noPath(url);
  return address;
}

/** A path that can't be decoded leads nowhere. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

function noPath(path: string): Failure {
  return new Failure('link.noPath', { path: path.slice(0, 100) });
}
