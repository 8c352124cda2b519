/** Makes the problem list of the landing page narrow down while the reader types. */
export function installFinder(): void {
  const input = document.querySelector<HTMLInputElement>('#finder');
  const list = document.getElementById('problem-list');
  const status = document.getElementById('finder-status');
  if (!input || !list || !status) return;
  const items = [...list.querySelectorAll('li')];
  const narrow = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const item of items) {
      const text = item.textContent?.toLowerCase() ?? '';
      item.hidden = !words.every((word) => text.includes(word));
    }
    const count = items.filter(({ hidden }) => !hidden).length;
    status.textContent =
      words.length === 0
        ? ''
        : count === 0
          ? 'No problem has all of these words.'
          : `${count} found`;
  };
  input.addEventListener('input', narrow);
  const label = input.closest<HTMLElement>('[hidden]');
  if (label) label.hidden = false;
  // A browser that comes back to the page fills the field in again.
  narrow();
}
