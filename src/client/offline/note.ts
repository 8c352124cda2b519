const ID = 'note';

/** Says something on a page that is about something else, with buttons to answer, and one to close it. */
export function showNote(text: string, actions: Readonly<Record<string, () => void>> = {}): void {
  const note = document.getElementById(ID) ?? addNote();
  const close = () => note.remove();
  const buttons = Object.entries({ ...actions, Close: close }).map(([label, act]) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.onclick = act;
    return button;
  });
  note.replaceChildren(text, ...buttons);
}

/** It is there before its text, so that screen readers say it. */
function addNote(): HTMLElement {
  const note = document.createElement('div');
  note.id = ID;
  note.setAttribute('role', 'status');
  document.body.append(note);
  return note;
}
