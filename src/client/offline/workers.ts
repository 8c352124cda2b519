/** Calls back whenever a worker of a registration changes its state, or a new one comes. */
export function onWorkers(registration: ServiceWorkerRegistration, changed: () => void): void {
  const follow = () => registration.installing?.addEventListener('statechange', changed);
  follow();
  registration.addEventListener('updatefound', () => {
    follow();
    changed();
  });
}
