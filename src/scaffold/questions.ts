import type { Known } from './known.ts';
import { titleOf, type Wanted } from './request.ts';
import { checkId, checkPreventedBy, checkTitle, kindOf } from './wishes.ts';

/** Asks a person and gives the answer. */
export type Ask = (question: string) => Promise<string>;

/**
 * Asks for what is missing, one thing after the other, and again as long as an answer cannot be.
 *
 * @param say shows why
 */
export async function askForMissing(
  { id, title, kind, preventedBy }: Wanted,
  known: Known,
  { ask, say }: { readonly ask: Ask; readonly say: (complaint: string) => void },
): Promise<Wanted> {
  const until = async (question: string, usual: string, check: (text: string) => string[]) => {
    for (;;) {
      const answer = (await ask(question)).trim() || usual;
      const complaints = check(answer);
      if (complaints.length === 0) return answer;
      complaints.forEach(say);
    }
  };
  const name = id ?? (await until('Page, <category>/<slug>: ', '', (text) => checkId(text, known)));
  const usual = titleOf(name);
  const called =
    title ?? (await until(`Title [${usual}]: `, usual, (text) => checkTitle(text, known)));
  const isMistake = kindOf(name) === 'anti-pattern';
  const way = (text: string) => checkPreventedBy(text, name, known);
  const preventing =
    isMistake && preventedBy === undefined
      ? await until('Page that shows the way out, <category>/<slug>: ', '', way)
      : preventedBy;
  return { id: name, title: called, kind, preventedBy: preventing };
}
