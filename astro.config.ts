import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { editions } from './src/editions/integration.ts';
import { alerts } from './src/markdown/alerts.ts';
import { fences } from './src/markdown/fences.ts';

export default defineConfig({
  integrations: [mdx(), editions()],
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  markdown: {
    processor: satteri({ mdastPlugins: [fences, alerts], features: { smartPunctuation: false } }),
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
