/** Gives every code frame a button. Of a transcript it copies the commands, without prompts. */
export function installCopyButtons(): void {
  for (const frame of document.querySelectorAll<HTMLElement>('.frame')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = 'Copy';
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(copyText(frame));
      button.textContent = 'Copied';
      setTimeout(() => {
        button.textContent = 'Copy';
      }, 2000);
    });
    frame.append(button);
  }
}

function copyText(frame: HTMLElement): string {
  const commands = [...frame.querySelectorAll('kbd')].map(({ textContent }) => textContent ?? '');
  return commands.length > 0
    ? commands.join('\n')
    : (frame.querySelector('pre')?.textContent ?? '');
}
