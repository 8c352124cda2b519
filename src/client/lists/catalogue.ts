import { addressOf } from '../address.ts';
import { choiceIn, chosenOf, type FacetValue, toggled, withOnly } from './choice.ts';
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
  const facets = links.map((link) => facetValue(link).facet);
  const pager = document.querySelector<HTMLElement>('.pager');
  const counts = links.map((link) => link.querySelector('span')?.textContent);
  const built = { cards: [...list.children], status: status.textContent };
  const choiceNow = () => choiceIn(location.search, facets);

  const show = async () => {
    const entries = choiceNow().size > 0 ? await loadEntries() : [];
    // While the entries were loading, the reader may have chosen something else.
    const choice = choiceNow();
    const found = chosenOf(entries, choice);
    const isChoice = choice.size > 0;
    list.replaceChildren(...(isChoice ? found.map(toCard) : built.cards));
    status.textContent = isChoice ? `${found.length} of ${entries.length} pages` : built.status;
    if (pager) pager.hidden = isChoice;
    links.forEach((link, i) => {
      const count = chosenOf(entries, withOnly(choice, facetValue(link))).length;
      showLink(link, choice, isChoice ? count : Number(counts[i]));
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
      const choice = toggled(choiceNow(), facetValue(link));
      history.pushState(null, '', `?${choice}`.replace(/\?$/, location.pathname));
      tryToShow();
    });
  }
  addEventListener('popstate', tryToShow);
  tryToShow();
}

function facetValue({ dataset: { facet = '', value = '' } }: HTMLElement): FacetValue {
  return { facet, value };
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

function showLink(link: HTMLAnchorElement, choice: URLSearchParams, count: number): void {
  const { facet, value } = facetValue(link);
  const isOn = choice.has(facet, value);
  if (isOn) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
  const number = link.querySelector('span');
  if (number) number.textContent = String(count);
  link.classList.toggle('empty', count === 0 && !isOn);
}
