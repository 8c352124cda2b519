/**
 * Makes the problem list of the landing page narrow down while the reader types. Before that it
 * shows as many problems as the list says in `data-first`, and the rest at the press of a button.
 */
export function installFinder(): void {
  const input = document.querySelector<HTMLInputElement>('#finder');
  const list = document.getElementById('problem-list');
  const status = document.getElementById('finder-status');
  const all = document.getElementById('finder-all');
  if (!input || !list || !status || !all) return;
  const items = [...list.querySelectorAll('li')];
  let first = Number(list.dataset.first);

  const narrow = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    items.forEach((item, i) => {
      const text = item.textContent?.toLowerCase() ?? '';
      item.hidden = words.length === 0 ? i >= first : !words.every((word) => text.includes(word));
    });
    all.hidden = words.length > 0 || first >= items.length;
    status.textContent =
      words.length === 0 ? '' : describe(items.filter((item) => !item.hidden).length);
  };
  input.addEventListener('input', narrow);
  all.addEventListener('click', () => {
    const next = items[first];
    first = items.length;
    narrow();
    next?.querySelector('a')?.focus();
  });
  const field = input.closest<HTMLElement>('[hidden]');
  if (field) field.hidden = false;
  // A browser that comes back to the page fills the field in again.
  narrow();
}

function describe(count: number): string {
  return count === 0 ? 'No problem has all of these words.' : `${count} found`;
}
