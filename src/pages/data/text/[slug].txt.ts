import type { APIRoute } from 'astro'
import { articles } from '../../../lib/corpus.ts'

export const getStaticPaths = () => articles.map(({ slug, text }) => ({ params: { slug }, props: { text } }))

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
