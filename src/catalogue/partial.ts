import type { Frontmatter } from './schema.ts';

/** Asked for a key of the frontmatter that does not fit the schema. */
class BrokenKey extends Error {
  override readonly name = 'BrokenKey';
}

/** Frontmatter of which some keys are broken: who asks for one of them gets no further. */
export function withBroken(
  sound: { readonly [Key in keyof Frontmatter]?: Frontmatter[Key] | undefined },
  broken: ReadonlySet<string>,
): Frontmatter {
  const data = new Proxy(sound, {
    get(target, key) {
      if (typeof key === 'string' && broken.has(key)) throw new BrokenKey(key);
      return Reflect.get(target, key);
    },
  });
  // What is not there is broken, and nobody gets it.
  return data as Frontmatter;
}

/** What `look` finds; nothing where it needs a key that is broken: that is reported already. */
export function unlessBroken<T>(look: () => readonly T[]): readonly T[] {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof BrokenKey)) throw error;
    return [];
  }
}
