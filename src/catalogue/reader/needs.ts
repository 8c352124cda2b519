/** What the commands of a page need beyond Git, DVC and a folder to write in, as the page says it. */
export const NEEDS = {
  linux: 'Linux',
  root: 'the rights of root',
  'second-user': 'a second Unix user',
  port: 'a free port on 127.0.0.1',
} as const;

export type Need = keyof typeof NEEDS;

/** All needs, in the order in which a page names them. */
export const NEED_NAMES = Object.keys(NEEDS) as [Need, ...Need[]];
