const LINK = /(\s(?:href="|src="|content="0; url=))\/(?!\/)([^"#?]*)([^"]*")/g;

/**
 * A built page with links relative to itself, so that the same files work from a domain's root, from
 * a sub-path and by double click. A folder becomes its `index.html`, which `file://` needs.
 *
 * @param file path of the page in the build, with forward slashes
 */
export function relativeLinks(html: string, file: string): string {
  const up = '../'.repeat(file.split('/').length - 1) || './';
  return html
    .replace(/<html /, `<html data-base="${up}" `)
    .replaceAll(LINK, (_, attribute: string, target: string, rest: string) => {
      const isFolder = target === '' || target.endsWith('/');
      return attribute + up + target + (isFolder ? 'index.html' : '') + rest;
    });
}
