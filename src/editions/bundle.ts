import { build } from 'esbuild';

/**
 * A client script as one classic script: module scripts do not run from `file://`.
 *
 * @param define names that the script does not declare, each with the expression that it stands for
 */
export async function bundle(
  entry: string,
  define: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    define,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
  });
  return outputFiles[0]?.text ?? '';
}
