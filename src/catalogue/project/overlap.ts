/** Whether a path is a folder or file itself, or lies in it. Both from one place, without `..`. */
export function isWithin(path: string, folder: string): boolean {
  const whole = folder.replace(/\/$/, '');
  return path.replace(/\/$/, '') === whole || path.startsWith(`${whole}/`);
}
