/** Whether a stage is in focus: `clean` also means every `clean@…`. */
export function isFocus(stage: string, focus: readonly string[]): boolean {
  return focus.includes(stage) || focus.includes(stage.split('@')[0] ?? stage);
}
