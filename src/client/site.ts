import { installCopyButtons } from './copy.ts';
import { installSearch } from './search-loader.ts';
import { installThemeButton } from './theme.ts';
import { followContents } from './toc.ts';

// Deferred: it runs once the page has been read.
installThemeButton();
installSearch();
installCopyButtons();
followContents();
