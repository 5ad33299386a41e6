import { enableCompileCache } from 'node:module'

// Imported before anything else is: to strip the types of all modules of the annotator and to compile them takes longer
// than to annotate fifty articles, so what Node compiled is kept for the next run, but not where there will be none.
if (!process.env['CI']) enableCompileCache()
