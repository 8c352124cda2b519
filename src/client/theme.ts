const KEY = 'theme';
const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Gives the page a theme; the one that the reader chose before is there since first-paint.ts. */
function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
}

/** Makes the theme's button work: it goes from system to light to dark. */
export function installThemeButton(): void {
  const button = document.getElementById('theme');
  if (!button) return;
  const show = (theme: Theme) => {
    button.textContent = `Theme: ${theme}`;
  };
  button.addEventListener('click', () => {
    const next = THEMES[(THEMES.indexOf(remembered()) + 1) % THEMES.length] ?? 'system';
    remember(next);
    applyTheme(next);
    show(next);
  });
  show(remembered());
  button.hidden = false;
}

/** Storage may be switched off: then the choice lasts for this page. */
let chosen: Theme | undefined;

function remembered(): Theme {
  try {
    chosen ??= THEMES.find((theme) => theme === localStorage.getItem(KEY));
  } catch {
    // Without storage there is nothing to remember.
  }
  return chosen ?? 'system';
}

function remember(theme: Theme): void {
  chosen = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Without storage there is nothing to remember.
  }
}
