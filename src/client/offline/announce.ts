import type { Order } from '../../sw/edition.ts';
import { showNote } from './note.ts';
import { onWorkers } from './workers.ts';

const USE: Order = 'use';

/** Offers each new edition once it is stored whole. Nothing on the page changes before the reader says so. */
export function announceEditions(registration: ServiceWorkerRegistration): void {
  const offer = () => {
    const { active, waiting } = registration;
    if (!active || !waiting) return;
    showNote('A new edition is stored.', { 'Read it': () => waiting.postMessage(USE) });
  };
  offer();
  onWorkers(registration, offer);
}

/**
 * Loads the page again when another edition takes over, whichever tab asked for it: a page and the
 * scripts that it loads later are of one edition. The first edition changes nothing.
 */
export function followEdition(): void {
  const { serviceWorker } = navigator;
  let isStored = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (isStored) location.reload();
    isStored = true;
  });
}
