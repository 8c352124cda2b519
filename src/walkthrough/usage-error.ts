/** A call that cannot be carried out: nothing was run. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
