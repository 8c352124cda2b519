import { installAnchors } from './anchors.ts';
import { installCopyButtons } from './copy.ts';
import { followRuns } from './follow-runs.ts';
import { installScrollers } from './scrollers.ts';
import { installSearch } from './search-loader.ts';
import { lightStages } from './stage-lines.ts';
import { installThemeButton } from './theme.ts';
import { followContents } from './toc.ts';

// Deferred: it runs once the page has been read.
installThemeButton();
installSearch();
installCopyButtons();
installAnchors();
installScrollers();
followContents();
followRuns();
lightStages();
