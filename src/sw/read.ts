/** Tells whether bytes are what was asked for. */
export type Check = (body: ArrayBuffer) => Promise<boolean>;

/**
 * A file from the first of these caches that has the right one, else from the server. Its status does
 * not count: a host may answer `404.html` with 404.
 *
 * @throws Error that names the file when it does not arrive, or is another one.
 */
export async function read(
  url: URL,
  cacheNames: readonly string[],
  isRight: Check,
  stop: AbortSignal,
): Promise<Response> {
  for (const cacheName of cacheNames) {
    const response = await rightOne(await caches.match(url, { cacheName }), isRight);
    if (response) return response;
  }
  const response = await arrive(url, isRight, stop);
  if (response) return response;
  throw new Error(`${url.pathname} on the server is not of this edition`);
}

/** What the server has, where it is right. A line that is cut within a file fails as one that is never there. */
async function arrive(url: URL, isRight: Check, stop: AbortSignal): Promise<Response | undefined> {
  try {
    return await rightOne(await fetch(url, { cache: 'no-cache', signal: stop }), isRight);
  } catch {
    throw new Error(`${url.pathname} did not arrive`);
  }
}

/** A new response, because one that was redirected cannot answer a navigation. */
async function rightOne(
  response: Response | undefined,
  isRight: Check,
): Promise<Response | undefined> {
  const body = await response?.arrayBuffer();
  if (!response || !body || !(await isRight(body))) return undefined;
  const type = response.headers.get('content-type') ?? '';
  return new Response(body, { headers: { 'content-type': type } });
}

/** The first 64 bits of the SHA-256 of bytes, as hexadecimal. */
export async function digest(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes), 0, 8);
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
