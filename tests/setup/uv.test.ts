import { expect, test } from 'vitest';
import { configuredIndex } from '../../src/setup/uv.ts';

test.for([
  ['no index', "global.cert='/etc/cert.pem'\n", undefined],
  ['one in a file', "global.index-url='https://a.example/simple'\n", 'https://a.example/simple'],
  [
    'one in the environment, which counts before a file',
    ":env:.index-url='https://b.example/'\nglobal.index-url='https://a.example/'\n",
    'https://b.example/',
  ],
  ['no index but an additional one', "global.extra-index-url='https://a.example/'\n", undefined],
] as const)('pip is configured with %s', ([, config, index]) => {
  expect(configuredIndex(config)).toBe(index);
});
