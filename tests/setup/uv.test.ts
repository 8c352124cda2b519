import { expect, test } from 'vitest';
import { uvSettings } from '../../src/setup/uv.ts';

test.for([
  ['nothing', '', {}],
  ['certificates', "global.cert='/etc/cert.pem'\n", { SSL_CERT_FILE: '/etc/cert.pem' }],
  [
    'an index in a file',
    "global.index-url='https://a.example/simple'\n",
    { UV_DEFAULT_INDEX: 'https://a.example/simple' },
  ],
  [
    'one in the environment, which counts before a file',
    ":env:.index-url='https://b.example/'\nglobal.index-url='https://a.example/'\n",
    { UV_DEFAULT_INDEX: 'https://b.example/' },
  ],
  ['no index but an additional one', "global.extra-index-url='https://a.example/'\n", {}],
] as const)('pip is configured with %s', ([, config, settings]) => {
  expect(uvSettings(config)).toEqual(settings);
});
