/**
 * Makes the facets of the catalogue combine. Each facet link leads to a page of its own; here it
 * switches one value on or off instead, and the choice lives in the address.
 */
export function installCatalogue(): void {
  const list = document.getElementById('catalogue');
  const status = document.getElementById('catalogue-status');
  if (!list || !status) return;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-facet]')];
  const cards = [...list.querySelectorAll<HTMLElement>('[data-page]')];
  const chosen = () => new URLSearchParams(location.search);

  const show = () => {
    const choice = chosen();
    const shown = cards.filter((card) => matches(card, choice));
    for (const card of cards) card.hidden = !shown.includes(card);
    for (const link of links) showLink(link, choice, cards);
    status.textContent = `${shown.length} of ${cards.length} pages`;
  };
  for (const link of links) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const choice = toggled(chosen(), link);
      history.pushState(null, '', `?${choice}`.replace(/\?$/, location.pathname));
      show();
    });
  }
  addEventListener('popstate', show);
  show();
}

/** A page is shown when it has one of the chosen values of every facet. */
function matches(card: HTMLElement, choice: URLSearchParams): boolean {
  return [...new Set(choice.keys())].every((facet) => {
    const values = (card.dataset[facet] ?? '').split(' ');
    return choice.getAll(facet).some((value) => values.includes(value));
  });
}

function toggled(choice: URLSearchParams, { dataset }: HTMLAnchorElement): URLSearchParams {
  const { facet = '', value = '' } = dataset;
  if (choice.has(facet, value)) choice.delete(facet, value);
  else choice.append(facet, value);
  return choice;
}

/** The count beside a value is what choosing it would leave. */
function showLink(link: HTMLAnchorElement, choice: URLSearchParams, cards: HTMLElement[]): void {
  const { facet = '', value = '' } = link.dataset;
  const alone = new URLSearchParams(choice);
  alone.delete(facet);
  alone.append(facet, value);
  const count = cards.filter((card) => matches(card, alone)).length;
  const isOn = choice.has(facet, value);
  if (isOn) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
  const number = link.querySelector('span');
  if (number) number.textContent = String(count);
  link.classList.toggle('empty', count === 0 && !isOn);
}
