/**
 * Loads a classic script of the site: from `file://` nothing else can be loaded. Scripts run in the
 * order in which they were asked for. Rejects when it cannot be reached; the next call tries again.
 */
export function loadScript(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${document.documentElement.dataset.base ?? '/'}${file}`;
    script.async = false;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${file} cannot be loaded`));
    document.head.append(script);
  });
}
