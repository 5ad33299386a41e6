import sitemap from '@astrojs/sitemap'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { dataFilesOfSite } from './src/lib/data/data-files.ts'
import { pageCache } from './src/lib/paths/page-cache.ts'
import { searchIndex } from './src/lib/search/search-index.ts'
import { articleFilesBesidePages } from './src/lib/write-article-files.ts'

export default defineConfig({
  site: process.env.SITE_URL || 'http://localhost:4321',
  server: { port: Number(process.env.PORT ?? 4321) },
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      // Beside the hashes of our own scripts and styles, which the builder adds: nothing from elsewhere, no plugins.
      directives: ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"],
    },
  },
  devToolbar: { enabled: false },
  // What other sites frame is no page to be found.
  integrations: [
    sitemap({ filter: (page) => !/\/c\/[^/]+\/embed\/$/u.test(page) }),
    articleFilesBesidePages(),
    dataFilesOfSite(),
    searchIndex(),
    pageCache(),
  ],
  vite: { plugins: [tailwindcss()] },
})
