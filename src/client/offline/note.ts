const ID = 'note';

/**
 * Says something on a page that is about something else, with buttons to answer, and one to close it.
 *
 * @returns what changes the text, for as long as the reader leaves it open
 */
export function showNote(
  text: string,
  actions: Readonly<Record<string, () => void>> = {},
): (text: string) => void {
  const note = document.getElementById(ID) ?? addNote();
  const words = document.createElement('span');
  words.textContent = text;
  const buttons = Object.entries({ ...actions, Close: () => note.remove() }).map(([label, act]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.onclick = act;
    return button;
  });
  note.replaceChildren(words, ...buttons);
  return (next) => {
    // The same words would be said again.
    if (words.textContent !== next) words.textContent = next;
  };
}

/** It is there before its text, so that screen readers say it. */
function addNote(): HTMLElement {
  const note = document.createElement('div');
  note.id = ID;
  note.setAttribute('role', 'status');
  document.body.append(note);
  return note;
}
