import { DagError } from '../../graph/dag.ts';
import { isFocus } from '../../graph/focus.ts';
import { type Fence, isDag } from '../fence.ts';
import { frontmatterLine } from '../frontmatter.ts';
import type { Page } from '../page.ts';
import { dagOf, pageGraphs } from '../page-graphs.ts';
import type { Found, Rule } from './rule.ts';

/**
 * The graphs of a page can be read, and have the stages that the page speaks of: those in `focus`,
 * and those that a transcript runs.
 */
export const graphs: Rule = (page) => {
  const broken = page.fences.filter(isDag).flatMap(unreadable);
  return broken.length > 0 ? broken : [...strayFocus(page), ...strayStages(page)];
};

function unreadable(fence: Fence): Found {
  try {
    dagOf(fence);
    return [];
  } catch (error) {
    if (!(error instanceof DagError)) throw error;
    const fix = 'run verify with --update: it writes what "dvc dag --mermaid" prints';
    return [{ line: fence.line, rule: 'graph-invalid', message: error.message, fix }];
  }
}

/** A misspelt stage would be marked nowhere. */
function strayFocus({ data, fences, source }: Page): Found {
  const graphs = fences.filter(isDag).map(dagOf);
  if (graphs.includes(undefined)) return [];
  const stages = graphs.flatMap((dag) => dag?.stages ?? []);
  return data.focus
    .filter((name) => !stages.some((stage) => isFocus(stage, [name])))
    .map((name) => ({
      line: frontmatterLine(source, 'focus'),
      rule: 'focus',
      message: `focus: no graph of the page has a stage "${name}"`,
      fix: stages.length > 0 ? `name one of ${stages.join(', ')}` : 'leave it out, or show a graph',
    }));
}

/** What a transcript runs would be missing in the run strip beside it. */
function strayStages(page: Page): Found {
  return [...pageGraphs(page)].flatMap(([{ line }, { unknown }]) =>
    unknown.map((name) => ({
      line,
      rule: 'stage-unknown',
      message: `the transcript runs "${name}", which is not in the graph above it`,
      fix: 'show the graph of that project above it: ```mermaid dag title="…" alt="…"',
    })),
  );
}
