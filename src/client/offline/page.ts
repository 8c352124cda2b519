import type { Report } from '../../sw/edition.ts';
import { readState } from './read-state.ts';
import { registered, removeSite, storeSite } from './stored-site.ts';
import { type State, type View, viewOf } from './view.ts';
import { onWorkers } from './workers.ts';

/**
 * Makes the page about the stored site work: it says what is stored, and stores and removes it.
 *
 * @param onStored is told of the registration that the reader asked for
 */
export async function installPage(
  onStored: (registration: ServiceWorkerRegistration) => void,
): Promise<void> {
  let state: State = { part: 0, isPromised: false };
  let news: Pick<State, 'coming' | 'failed'> = {};
  const draw = () => render(viewOf({ ...state, ...news }));
  // One after the other, so that the last one to be asked for is the last one to be shown.
  let reading = Promise.resolve();
  const refresh = () => {
    reading = reading.then(async () => {
      state = await readState();
      draw();
    });
    return reading;
  };
  const changed = () => {
    news = { failed: news.failed };
    return refresh();
  };

  navigator.serviceWorker.addEventListener('message', ({ data }) => {
    const report: Report = data;
    // The last file may be reported after the worker has begun to answer.
    if ('stored' in report && report.stored === report.of) return changed();
    news = 'failed' in report ? report : { coming: report };
    return draw();
  });
  const store = async () => {
    news = {};
    try {
      const registration = await storeSite();
      onWorkers(registration, changed);
      onStored(registration);
    } catch (error) {
      news = { failed: String(error) };
    }
    await refresh();
  };
  onClick('offline-store', store);
  addEventListener('appinstalled', store);
  onClick('offline-remove', async () => {
    await removeSite();
    // The worker answers a page that is open until it is loaded again.
    location.reload();
  });
  const how = document.getElementById('offline-how');
  if (how) how.hidden = false;
  const registration = await registered();
  if (registration) onWorkers(registration, changed);
  await refresh();
}

/** Says why nothing can be stored; there is no more to show. */
export function renderInstead(text: string): void {
  render({ text });
  document.getElementById('offline-how')?.remove();
  document.querySelector('#offline .now')?.removeAttribute('class');
}

/** Says something in the place of what is stored. */
function render({ text, edition, progress, store, remove }: View): void {
  setText('offline-state', text);
  setText('offline-edition', edition);
  setText('offline-store', store);
  setText('offline-remove', remove);
  setText('offline-count', progress && `${progress.stored} of ${progress.of} files`);
  const bar = document.getElementById('offline-progress');
  if (!(bar instanceof HTMLProgressElement)) return;
  bar.hidden = !progress;
  bar.max = progress?.of ?? 1;
  bar.value = progress?.stored ?? 0;
}

/** An element without a text is hidden. The same text again would be said again. */
function setText(id: string, text: string | undefined): void {
  const element = document.getElementById(id);
  if (!element) return;
  element.hidden = text === undefined;
  if (text !== undefined && element.textContent !== text) element.textContent = text;
}

function onClick(id: string, act: () => Promise<void>): void {
  document.getElementById(id)?.addEventListener('click', act);
}
