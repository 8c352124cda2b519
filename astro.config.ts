import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { whileWriting } from './src/dev/integration.ts';
import { editions } from './src/editions/integration.ts';
import { pageForm } from './src/editions/page-form.ts';
import { alerts } from './src/markdown/alerts.ts';
import { fences } from './src/markdown/fences.ts';
import { pageLinks } from './src/markdown/page-links.ts';
import { termLinks } from './src/markdown/term-links.ts';

export default defineConfig({
  integrations: [pageForm(), whileWriting(), mdx(), editions()],
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  markdown: {
    processor: satteri({
      mdastPlugins: [fences, alerts, termLinks, pageLinks],
      features: { smartPunctuation: false },
    }),
    syntaxHighlight: false,
  },
  build: { inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  vite: { build: { rolldownOptions: { checks: { moduleLevelDirective: false } } } },
});
