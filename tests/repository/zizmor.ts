import path from 'node:path';
import { openUv } from '../../src/setup/uv.ts';

/** A pinned release: new ones find more, which is looked at when the pin moves. */
const ZIZMOR = 'zizmor==1.32.0';

interface Finding {
  readonly ident: string;
  readonly locations: readonly [
    {
      readonly symbolic: { readonly key: { readonly Local: { readonly verbatim_path: string } } };
      readonly concrete: {
        readonly location: { readonly start_point: { readonly row: number } };
      };
    },
  ];
}

/**
 * What zizmor has against workflows in a folder, down to what only pedants mind, as `file:line rule`. It
 * looks at nothing but the files.
 */
export function audit(folder: string): string[] {
  const python = path.resolve('.venv/bin/python');
  const uv = openUv({ root: '.', python, failure: 'zizmor cannot be run', print: console.log });
  const tool = ['tool', 'run', '--quiet', '--no-build', '--python', python, ZIZMOR];
  const options = ['--offline', '--pedantic', '--no-exit-codes', '--quiet', '--format', 'json'];
  const findings = JSON.parse(uv([...tool, ...options, folder])) as readonly Finding[];
  return findings.map(({ ident, locations: [{ symbolic, concrete }] }) => {
    const file = path.basename(symbolic.key.Local.verbatim_path);
    return `${file}:${concrete.location.start_point.row + 1} ${ident}`;
  });
}
