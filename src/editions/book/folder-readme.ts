import { SITE } from '../../catalogue/site.ts';

/** What stands beside the site in the folder: how to read it, and how to run what is in it. */
export function folderReadme(dvc: string): string {
  return `${SITE}. Every command was run with DVC ${dvc}.

Read: open site/index.html. It needs neither a server nor a network.

Run: install DVC in this folder while you have a network, on Linux or macOS:

    python3 -m venv .venv
    . .venv/bin/activate
    pip install -r requirements.txt

Then any example runs without one:

    cd examples/rain-gauge
    git init -q -b main
    git add .
    git commit -qm Start
    dvc repro

"Follow along" on a page says where its commands begin. patterns/ has the pages as they are written,
site/ has each as Markdown and as a script, too.
`;
}
