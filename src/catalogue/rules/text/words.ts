/** A word that is not used, and what to write instead. */
export interface Word {
  readonly pattern: RegExp;
  readonly instead: string;
}

/** What says nothing: the sentence is as true without it. */
const FILLERS = [
  'simply',
  'basically',
  'obviously',
  'easily',
  'actually',
  'very',
  'quite',
  'of course',
  'needless to say',
  'please note',
  'note that',
  'as you can see',
  'seamless(?:ly)?',
  'effortless(?:ly)?',
  'powerful',
  'blazing(?:ly)?',
  'cutting-edge',
  'state-of-the-art',
  'world-class',
];

/** One name for one thing, as readers search for it. */
const NAMES: Readonly<Record<string, string>> = {
  '[Dd]ata[ -]sets?|[Dd]ata-sets?': 'dataset',
  '[Rr]un cache': 'run-cache',
  '[Ww]ork tree': 'worktree',
  '[Ff]ilesystems?': 'file system',
  '[Cc]ommand-line tool|CLI tool': 'command',
  'Github|GitHUB|Git Hub': 'GitHub',
  'Gitlab|Git Lab': 'GitLab',
  'Dvc|D\\.V\\.C\\.': 'DVC',
  GIT: 'Git',
  'MacOS|Mac OS|OS X|OSX': 'macOS',
  'Yaml|Yml': 'YAML',
  Json: 'JSON',
  'Javascript|Java Script': 'JavaScript',
  '[Mm]aster branch': 'main branch',
  '[Ww]hitelist(?:ed|s)?': 'allow list',
  '[Bb]lacklist(?:ed|s)?': 'deny list',
};

/** Phrases that have a shorter form. */
const LONG: Readonly<Record<string, string>> = {
  'in order to': 'to',
  'due to the fact that': 'because',
  'in the event that': 'if',
  'at this point in time': 'now',
  'utili[sz](?:e|es|ed|ing)': 'use',
  'leverag(?:e|es|ed|ing)': 'use',
  'make use of': 'use',
};

/** The catalogue is written in British English. What is often misspelt, or spelt as in America. */
const SPELLING: Readonly<Record<string, string>> = {
  'behaviors?': 'behaviour',
  'colors?': 'colour',
  'neighbors?': 'neighbour',
  'favors?': 'favour',
  'analyz(?:e|es|ed|ing)': 'analyse',
  'organiz(?:e|es|ed|ing|ation)': 'organise',
  'summariz(?:e|es|ed|ing)': 'summarise',
  'normaliz(?:e|es|ed|ing|ation)': 'normalise',
  'initializ(?:e|es|ed|ing)': 'initialise',
  'serializ(?:e|es|ed|ing)': 'serialise',
  'optimiz(?:e|es|ed|ing|ation)': 'optimise',
  'recogniz(?:e|es|ed|ing)': 'recognise',
  'artefacts?': 'artifact, as DVC writes it',
  catalog: 'catalogue',
  modeling: 'modelling',
  labeled: 'labelled',
  canceled: 'cancelled',
  accomodate: 'accommodate',
  'begining|beggining': 'beginning',
  'dependanc(?:y|ies)': 'dependency',
  'dependan(?:t|ts)|independant': 'dependent',
  'enviro(?:ment|nement)s?': 'environment',
  existant: 'existent',
  'explicitely|explicitily': 'explicitly',
  lenght: 'length',
  'neccessary|necesary': 'necessary',
  'occur(?:ed|ing|ence|ance)': 'occurred, occurrence',
  'paramet(?:re|r)s?|paramters?': 'parameter',
  'piplines?|pipleines?': 'pipeline',
  'preceed(?:s|ed|ing)?': 'precede',
  'reciev(?:e|es|ed|ing)': 'receive',
  'refered|refering': 'referred',
  'repositor(?:ys|ie)|repositroy|respository': 'repository',
  reproducable: 'reproducible',
  'seperat(?:e|es|ed|ely|ing)': 'separate',
  'succesful(?:ly)?|sucessful(?:ly)?': 'successful',
  'teh|hte': 'the',
  thier: 'their',
  untill: 'until',
  wich: 'which',
  'writting|writen': 'writing, written',
};

const whole = (words: string, flags: string) =>
  new RegExp(`(?<![\\w./-])(?:${words})(?![\\w/-])`, flags);

/** Every word that a page does without. A name has its capitals; the others are found in any case. */
export const WORDS: readonly Word[] = [
  ...FILLERS.map((word) => ({ pattern: whole(word, 'gi'), instead: 'leave it out' })),
  ...Object.entries(NAMES).map(([words, name]) => ({
    pattern: whole(words, 'g'),
    instead: `write "${name}"`,
  })),
  ...Object.entries({ ...LONG, ...SPELLING }).map(([words, right]) => ({
    pattern: whole(words, 'gi'),
    instead: `write "${right}"`,
  })),
];
