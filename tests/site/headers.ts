/** Rules of a `_headers` file: a path, `*` at its end, and the headers of what is below it. */
export type HeaderRules = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Reads `public/_headers`. @throws Error at a line that hosts would not understand. */
export function readHeaders(text: string): HeaderRules {
  const rules = new Map<string, Map<string, string>>();
  let current: Map<string, string> | undefined;
  for (const line of text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))) {
    const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (/^\/\S*$/.test(line)) {
      current = new Map();
      rules.set(line, current);
    } else if (current && name) current.set(name, value);
    else throw new Error(`_headers: "${line}" is neither a path nor a header`);
  }
  return rules;
}

/** The headers that a host adds to a file, by its path on the site: `/assets/a.css`. */
export function headersOf(rules: HeaderRules, file: string): ReadonlyMap<string, string> {
  const matching = [...rules].filter(([path]) => file.startsWith(path.replace(/\*$/, '')));
  return new Map(matching.flatMap(([, headers]) => [...headers]));
}

/** A content security policy: the sources of each directive, sorted. */
export function readPolicy(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.sort()];
    }),
  );
}

/** What all of these policies allow together, without files of the disk, which no host serves. */
export function union(policies: readonly string[]): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const [name, sources] of policies.flatMap((policy) => [...readPolicy(policy)])) {
    const known = [...(all.get(name) ?? []), ...sources].filter((source) => source !== 'file:');
    all.set(name, [...new Set(known)].sort());
  }
  return all;
}
