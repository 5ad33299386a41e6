import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import satori, { type Font } from 'satori'
import sharp from 'sharp'
import { formatAmount } from '../amount.ts'
import type { Citation } from '../article.ts'
import { passageOf, sentenceOf, shorten } from '../passage.ts'
import { cached } from './image-cache.ts'
import { imageSize } from './image-size.ts'
import { chainOf, measureOf } from './share-text.ts'

/** What a share image says, from top to bottom. */
export type ImageText = {
  readonly kicker: string
  readonly headline: string
  readonly words: string
  readonly source: string
}

/** The words of the image of a quote or claim, each short enough for its place. */
export function imageTextOf(citation: Citation): ImageText {
  // In words: the fonts of the image have no arrow.
  const source = shorten(`${chainOf(citation).join(', citing ')} · ${citation.article.title}`, 95)
  if (citation.kind === 'quote')
    return {
      kicker: 'Quotation',
      headline: shorten(citation.speaker?.name ?? 'Nobody is named', 40),
      words: shorten(citation.exact, 210),
      source,
    }
  const sentence = sentenceOf(passageOf(citation.article.text, citation))
  return {
    kicker: shorten(measureOf(citation) || 'Claim', 70),
    headline: shorten(formatAmount(citation), 30),
    words: shorten(sentence, 210),
    source,
  }
}

/** A PNG of 1200 by 630 pixels that stands for a quote or claim where its link is shared. */
export function toShareImage(citation: Citation): Promise<Buffer> {
  const text = imageTextOf(citation)
  return cached(JSON.stringify([version, citation.kind, text]), async () => {
    const svg = await satori(layout(text, colours[citation.kind]), { ...imageSize, fonts })
    return sharp(Buffer.from(svg)).flatten({ background: paper }).png(few).toBuffer()
  })
}

/** To be raised with every change of the layout: images of older versions are then drawn anew. */
const version = 3
const paper = '#fffdf8'
// Two inks on paper need few colours; finding the best 256 took longer than drawing the image.
const few = { palette: true, colours: 16, dither: 0, effort: 1 } as const
const colours = { claim: '#005a9c', quote: '#8f5b00' } as const

type Box = {
  readonly type: 'div'
  readonly props: { readonly style: object; readonly children: readonly Box[] | string }
}
const box = (style: object, children: readonly Box[] | string): Box => ({ type: 'div', props: { style, children } })

const layout = ({ kicker, headline, words, source }: ImageText, colour: string): Box =>
  box(
    {
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      boxSizing: 'border-box',
      width: '100%',
      height: '100%',
      padding: '64px 72px',
      background: paper,
      color: '#1d1b17',
      borderTop: `16px solid ${colour}`,
      fontFamily: 'Serif',
    },
    [
      box({ display: 'flex', flexDirection: 'column' }, [
        box({ fontFamily: 'Sans', fontSize: 30, color: colour }, kicker),
        box({ fontSize: 92, fontWeight: 700, lineHeight: 1.15, letterSpacing: -1.5 }, headline),
        box({ fontSize: 38, lineHeight: 1.45, marginTop: 20 }, words),
      ]),
      box({ display: 'flex', justifyContent: 'space-between', fontFamily: 'Sans', fontSize: 24, color: '#625c52' }, [
        box({ maxWidth: 840 }, source),
        box({ fontFamily: 'Serif', fontWeight: 700, fontSize: 32, color: '#1d1b17' }, 'Quotidian'),
      ]),
    ],
  )

// Satori reads neither variable fonts nor woff2; the same families come as single cuts too.
const require = createRequire(import.meta.url)
const cut = (name: string, family: string, file: string, weight: 400 | 700): Font[] =>
  ['latin', 'latin-ext', 'cyrillic', 'greek'].map((script) => ({
    name,
    weight,
    style: 'normal',
    data: readFileSync(require.resolve(`@fontsource/${family}/files/${family}-${script}-${file}.woff`)),
  }))
const fonts: Font[] = [
  ...cut('Serif', 'source-serif-4', '400-normal', 400),
  ...cut('Serif', 'source-serif-4', '700-normal', 700),
  ...cut('Sans', 'inter', '400-normal', 400),
]
