import { type Definition, lines } from './definition.ts';

/** What stands in a fence, and after its language. */
export const FENCES = {
  'fence-language': {
    holds: 'A fence is a transcript, an edit, a diagram, or a part of a file.',
    why: 'What a page claims is checked, so each fence is of a kind that can be. Only `text` is just shown, and must not look like a transcript: nobody would know that it was never run.',
    in: 'page',
    wrong: lines('```bash', 'dvc repro', '```'),
    right: lines('```console', '$ dvc repro', '...', '```'),
  },
  'fence-meta': {
    holds: 'Each word after the language of a fence means something.',
    why: 'A misspelt word would be passed over: the transcript would be compared line by line, and fail now and then.',
    in: 'page',
    wrong: lines('```console unorderd', '$ echo a & echo b; wait', 'a', 'b', '```'),
    right: lines('```console unordered', '$ echo a & echo b; wait', 'a', 'b', '```'),
  },
  transcript: {
    holds: 'A transcript begins with a command.',
    why: 'Output that stands before the first command was printed by nothing, so nothing can be compared with it.',
    in: 'page',
    wrong: lines('```console', 'Data and pipelines are up to date.', '```'),
    right: lines('```console', '$ dvc repro', '...', '```'),
  },
  hides: {
    holds: 'A command that hides a failure says why.',
    why: '`|| true`, `; true` and `2>/dev/null` make a broken command look like one that works. Where that is right, the reason stands in the fence, and readers see it.',
    in: 'page',
    wrong: lines('```console', '$ dvc push 2>/dev/null', '```'),
    right: lines(
      '```console hides="the message differs by system"',
      '$ dvc push 2>/dev/null',
      '```',
    ),
  },
  skips: {
    holds: 'A transcript leaves out lines in one place, and 20 at most, or says why.',
    why: '`...` stands for any lines. Two of them, or one for hundreds, can hide what went wrong.',
    in: 'page',
    wrong: lines('```console', '$ dvc repro', '...', '$ dvc status', '...', '```'),
    right: lines('```console', '$ dvc repro -q', '$ dvc status', '...', '```'),
  },
  'tab-in-text': {
    holds: 'The prose of a page has no tabs.',
    why: 'A tab is four columns to one Markdown parser and eight to another. A list becomes a block of code, and nobody sees why.',
    in: 'page',
    wrong: lines('- The cache', '\t- The remote'),
    right: lines('- The cache', '  - The remote'),
  },
  'chart-title': {
    holds: 'A chart has a title.',
    why: 'It is the name by which a screen reader announces the drawing.',
    in: 'page',
    wrong: lines(
      '```csv chart file="m.csv" x="n" y="s" alt="Time doubles."',
      'n,s',
      '1,2',
      '2,4',
      '```',
    ),
    right: lines(
      '```csv chart file="m.csv" x="n" y="s" title="Time" alt="Time doubles."',
      'n,s',
      '1,2',
      '2,4',
      '```',
    ),
  },
  'chart-alt': {
    holds: 'A chart says in words what it shows.',
    why: 'Who cannot see the curve reads the sentence. It says what the curve means, not that there is one.',
    in: 'page',
    wrong: lines('```csv chart file="m.csv" x="n" y="s" title="Time"', 'n,s', '1,2', '2,4', '```'),
    right: lines(
      '```csv chart file="m.csv" x="n" y="s" title="Time" alt="Time doubles."',
      'n,s',
      '1,2',
      '2,4',
      '```',
    ),
  },
  chart: {
    holds: 'A chart names its columns, and they hold numbers.',
    why: 'The curve is drawn from the table in the fence. A column that is not there draws nothing.',
    in: 'page',
    wrong: lines(
      '```csv chart file="m.csv" x="n" y="time" title="Time" alt="Time doubles."',
      'n,s',
      '1,2',
      '2,4',
      '```',
    ),
    right: lines(
      '```csv chart file="m.csv" x="n" y="s" title="Time" alt="Time doubles."',
      'n,s',
      '1,2',
      '2,4',
      '```',
    ),
  },
} as const satisfies Readonly<Record<string, Definition>>;
