/**
 * The anchors of a page's headings, as GitHub and Astro make them: small letters, hyphens for spaces,
 * no other signs; a number where the same anchor was there before.
 */
export function anchors(headings: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return headings.map((heading) => {
    const plain = heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{Nd}\p{Nl}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    let anchor = plain;
    while (counts.has(anchor)) {
      const count = (counts.get(plain) ?? 0) + 1;
      counts.set(plain, count);
      anchor = `${plain}-${count}`;
    }
    counts.set(anchor, 0);
    return anchor;
  });
}
