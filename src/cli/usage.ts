/** What is read from the arguments; undefined, with what is wrong and the usage printed, when that fails. */
export function readOrExplain<Wanted>(usage: string, read: () => Wanted): Wanted | undefined {
  try {
    return read();
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${usage}`);
    return undefined;
  }
}
