import { defineConfig } from 'astro/config'

// Astro's own fastest way from the same articles to pages without any marks.
export default defineConfig({ markdown: { syntaxHighlight: false }, devToolbar: { enabled: false } })
