import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { transcript } from './transcript.ts';

describe('a transcript is the same', () => {
  const commands = [
    'echo "$HOME" "$LANG" "$LC_ALL" "$TZ" "$TERM" "$COLUMNS" "$USER"',
    "pwd; ls -a; date -d @0 +%c; python -c \"print(hash('a'), sorted({'b', 'a'}))\"",
    'git log --format="%H %an %ad"; git config --list --show-origin | sort',
    'env | cut -d= -f1 | sort | tr "\\n" " "',
  ];

  test('under another HOME, locale, terminal and user configuration', async () => {
    const plain = await transcript(commands);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    for (const [name, value] of Object.entries({
      HOME: '/nowhere',
      LANG: 'de_DE.UTF-8',
      LC_ALL: 'C',
      TZ: 'Asia/Tokyo',
      TERM: 'xterm-256color',
      COLUMNS: '200',
      USER: 'somebody',
      GIT_AUTHOR_NAME: 'Somebody',
      DVC_NO_ANALYTICS: '',
      PYTHONPATH: '/nowhere',
    })) {
      vi.stubEnv(name, value);
    }
    const other = await transcript(commands);
    expect(other.root).not.toBe(plain.root);
    expect(other.text.replaceAll(other.root, '~')).toBe(plain.text.replaceAll(plain.root, '~'));
  });
});
