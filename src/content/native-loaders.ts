/**
 * The loaders of the content, for a configuration that requires this file. What it imports, the builder translates and
 * evaluates by itself, module by module: for all of the annotator that takes longer than to annotate a hundred articles,
 * and Node has read most of it for the configuration of the site. What is required, Node reads.
 */
export async function nativeLoaders() {
  const [{ actorsLoader }, { articlesLoader }] = await Promise.all([
    import('./actors-loader.ts'),
    import('./articles-loader.ts'),
  ])
  return { actorsLoader, articlesLoader }
}
