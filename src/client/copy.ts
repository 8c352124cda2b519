/** Gives every code frame a button. It copies commands without prompts, and of an edit what it leads to. */
export function installCopyButtons(): void {
  for (const frame of document.querySelectorAll<HTMLElement>('.frame')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', async () => {
      await copy(copyText(frame));
      button.textContent = 'Copied';
      setTimeout(() => {
        button.textContent = 'Copy';
      }, 2000);
    });
    frame.append(button);
  }
}

function copyText(frame: HTMLElement): string {
  const commands = [...frame.querySelectorAll('kbd')];
  const lines = commands.length > 0 ? commands : [...frame.querySelectorAll('code > :not(del)')];
  return lines
    .map(({ textContent }) => textContent)
    .join('')
    .trimEnd();
}

/** Where a page is served without encryption there is no clipboard, but there is what was before it. */
async function copy(text: string): Promise<void> {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
}
