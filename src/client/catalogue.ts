import { addressOf } from './address.ts';
import { type Entry, loadEntries } from './entries.ts';

/**
 * Makes the facets of the catalogue combine. Each facet link leads to a page of its own; here it
 * switches one value on or off instead, and the choice lives in the address. Without a choice the
 * page is as it was built: one part of the whole list.
 */
export function installCatalogue(): void {
  const list = document.getElementById('catalogue');
  const status = document.getElementById('catalogue-status');
  if (!list || !status) return;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-facet]')];
  const pager = document.querySelector<HTMLElement>('.pager');
  const built = {
    cards: [...list.children],
    status: status.textContent,
    counts: links.map(countOf),
  };

  const show = async () => {
    const entries = chosen(links).size > 0 ? await loadEntries() : [];
    // While the entries were loading, the reader may have chosen something else.
    const choice = chosen(links);
    const found = entries.filter((entry) => matches(entry, choice));
    const isChoice = choice.size > 0;
    list.replaceChildren(...(isChoice ? found.map(toCard) : built.cards));
    status.textContent = isChoice ? `${found.length} of ${entries.length} pages` : built.status;
    if (pager) pager.hidden = isChoice;
    links.forEach((link, i) => {
      const count = isChoice ? countWith(link, choice, entries) : built.counts[i];
      showLink(link, choice, Number(count));
    });
  };
  const tryToShow = () =>
    show().catch(() => {
      status.textContent = 'The list cannot be loaded now. Try again, or reload the page.';
    });

  for (const link of links) {
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      const choice = toggled(chosen(links), link);
      history.pushState(null, '', `?${choice}`.replace(/\?$/, location.pathname));
      tryToShow();
    });
  }
  addEventListener('popstate', tryToShow);
  tryToShow();
}

/** The facets in the address: it may also have parameters that are not ours. */
function chosen(links: readonly HTMLAnchorElement[]): URLSearchParams {
  const facets = new Set(links.map(({ dataset }) => dataset.facet));
  return new URLSearchParams(
    [...new URLSearchParams(location.search)].filter(([facet]) => facets.has(facet)),
  );
}

/** A page is shown when it has one of the chosen values of every facet. */
function matches({ facets }: Entry, choice: URLSearchParams): boolean {
  return [...new Set(choice.keys())].every((facet) =>
    choice.getAll(facet).some((value) => facets[facet]?.includes(value)),
  );
}

/** As PageCards.astro makes it. */
function toCard({ id, title, summary, glyph }: Entry): HTMLElement {
  const card = document.createElement('li');
  card.className = 'card';
  card.innerHTML = `${glyph}<h3><a></a></h3><p></p>`;
  const link = card.querySelector('a');
  link?.setAttribute('href', addressOf(id));
  link?.append(title);
  card.querySelector('p')?.append(summary);
  return card;
}

function toggled(choice: URLSearchParams, { dataset }: HTMLAnchorElement): URLSearchParams {
  const { facet = '', value = '' } = dataset;
  if (choice.has(facet, value)) choice.delete(facet, value);
  else choice.append(facet, value);
  return choice;
}

function countOf(link: HTMLAnchorElement): string {
  return link.querySelector('span')?.textContent ?? '';
}

/** What choosing a value would leave, of its facet only this one. */
function countWith(
  { dataset: { facet = '', value = '' } }: HTMLAnchorElement,
  choice: URLSearchParams,
  entries: readonly Entry[],
): number {
  const alone = new URLSearchParams(choice);
  alone.delete(facet);
  alone.append(facet, value);
  return entries.filter((entry) => matches(entry, alone)).length;
}

function showLink(link: HTMLAnchorElement, choice: URLSearchParams, count: number): void {
  const { facet = '', value = '' } = link.dataset;
  const isOn = choice.has(facet, value);
  if (isOn) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
  const number = link.querySelector('span');
  if (number) number.textContent = String(count);
  link.classList.toggle('empty', count === 0 && !isOn);
}
