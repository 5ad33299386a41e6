import type { Stretch } from '../voices/voices.ts'

/** The height of a lane, in its own units; its width is 100. */
const laneHeight = 12

/** The path of one voice's stretches in a lane: blocks of `height`, to the scale of the article's words. */
export const lanePath = (stretches: readonly Stretch[], words: number, height: number): string =>
  stretches
    .map(({ from, words: run }) => {
      const [x, width] = [place(from, words), place(run, words)]
      return `M${x} ${(laneHeight - height) / 2}h${width}v${height}h-${width}z`
    })
    .join('')

const place = (count: number, words: number): number => Math.round((count / Math.max(1, words)) * 1e4) / 100
