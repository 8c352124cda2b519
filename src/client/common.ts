import { installCopyButtons } from './copy.ts';
import { installOffline } from './offline-loader.ts';
import { installScrollers } from './scrollers.ts';
import { installSearch } from './search-loader.ts';
import { installThemeButton } from './theme.ts';

// On every page, once it has been read.
installThemeButton();
installSearch();
installCopyButtons();
installScrollers();
installOffline();
