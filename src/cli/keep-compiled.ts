import { enableCompileCache } from 'node:module'

// Preloaded with --import before a command: to strip the types of all its modules and to compile them takes longer than
// to annotate fifty articles, so what Node compiled is kept for the next run, but not where there will be none.
if (!process.env['CI']) enableCompileCache()
