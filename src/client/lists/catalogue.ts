import { addressOf } from '../address.ts';
import { choiceIn, chosenOf, type FacetValue, toggled, withOnly } from './choice.ts';
import { type Entry, loadEntries } from './entries.ts';
import { cardHtml } from './markup.ts';

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
    if (isChoice) list.innerHTML = found.map(toCard).join('');
    else list.replaceChildren(...built.cards);
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

function toCard({ id, title, summary, glyph }: Entry): string {
  return cardHtml({ href: addressOf(id), title, text: summary, glyph });
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
