/** Something could not be prepared. The message is one line: what, why, and what to do. */
export class SetUpError extends Error {
  override readonly name = 'SetUpError';
}
