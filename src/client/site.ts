import { installCatalogue } from './catalogue.ts';
import { installCopyButtons } from './copy.ts';
import { installFinder } from './finder.ts';
import { installMap } from './map.ts';
import { installSearch } from './search-loader.ts';
import { applyTheme, installThemeButton } from './theme.ts';
import { followContents } from './toc.ts';

// Runs in the head, before anything is painted: no flash of the other theme.
applyTheme();

document.addEventListener('DOMContentLoaded', () => {
  installThemeButton();
  installSearch();
  installCopyButtons();
  installFinder();
  installCatalogue();
  installMap();
  followContents();
});
