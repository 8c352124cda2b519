/**
 * Lets the arrow keys select one of the options of a list, and Enter open it. The focus stays in the
 * field; an id tells assistive technology what is selected.
 *
 * @returns what selects the first option, after others have come
 */
export function installSelection(input: HTMLInputElement, list: HTMLElement): { reset(): void } {
  let selected = 0;
  const select = (position: number) => {
    const options = [...list.children];
    selected = (position + options.length) % options.length || 0;
    options.forEach((option, i) => {
      option.id = `${list.id}-${i}`;
      option.setAttribute('aria-selected', String(i === selected));
    });
    input.setAttribute('aria-expanded', String(options.length > 0));
    input.setAttribute('aria-activedescendant', options[selected]?.id ?? '');
    options[selected]?.scrollIntoView({ block: 'nearest' });
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => select(selected + 1),
    ArrowUp: () => select(selected - 1),
    Enter: () => list.querySelector<HTMLElement>('[aria-selected=true]')?.click(),
  };
  input.addEventListener('keydown', (event) => {
    const act = keys[event.key];
    if (!act || event.isComposing) return;
    event.preventDefault();
    act();
  });
  return { reset: () => select(0) };
}
