import './common.ts';
import { installAnchors } from './page/anchors.ts';
import { followRuns } from './page/follow-runs.ts';
import { lightStages } from './page/stage-lines.ts';
import { followContents } from './page/toc.ts';

installAnchors();
followContents();
followRuns();
lightStages();
