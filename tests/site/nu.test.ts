import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { HAS_JAVA, WITHOUT_JAVA } from './java.ts';
import { validate } from './nu.ts';

const MINUTE = 60_000;

describe.skipIf(!HAS_JAVA)(`Nu's validator${WITHOUT_JAVA}`, { timeout: MINUTE }, () => {
  test('has nothing against any built page', () => {
    expect(validate('dist')).toEqual([]);
  });

  test.for([
    ['<span><p>a</p></span>', 'Element “p” not allowed as child of element “span”'],
    ['<svg><rect name="a"/></svg>', 'Attribute “name” not allowed on element “rect”'],
    ['<section><p>a</p></section>', 'Section lacks heading'],
  ] as const)('finds what is wrong with %s', ([body, message]) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'nu-'));
    writeFileSync(
      path.join(folder, 'page.html'),
      `<!doctype html><html lang="en"><head><title>a</title></head><body>${body}</body></html>`,
    );
    const found = validate(folder).map((finding) => finding.message);
    rmSync(folder, { recursive: true });
    expect(found).toEqual([expect.stringContaining(message)]);
  });
});
