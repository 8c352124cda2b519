const SIGNS: Readonly<Record<string, string>> = { INS: '+ ', DEL: '− ', SPAN: '  ' };

/** Parts of code that look like the rest in a book: colours are few there, and elements cost room. */
const PLAIN = 'span[class^="t-"]:not(.t-keyword, .t-comment)';

/**
 * Writes into the lines of a frame what the site's stylesheet draws: prompts, and the signs of an
 * edit. Nothing that a reader must see depends on a stylesheet then.
 */
export function writeCode(frame: Element): void {
  frame.querySelector('pre')?.removeAttribute('style');
  for (const token of frame.querySelectorAll(PLAIN)) token.replaceWith(...token.childNodes);
  for (const command of frame.querySelectorAll('kbd[data-prompt]')) {
    write(command, 'prompt', command.getAttribute('data-prompt') ?? '');
    command.removeAttribute('data-prompt');
  }
  if (!frame.classList.contains('edit')) return;
  for (const line of frame.querySelectorAll('pre code > *')) {
    write(line, 'sign', SIGNS[line.tagName] ?? '');
  }
}

function write(line: Element, className: string, text: string): void {
  const span = line.ownerDocument.createElement('span');
  span.className = className;
  span.textContent = text;
  line.prepend(span);
}
