import { genderOfGiven, genderOfTitle, type Gender } from '../actors/gender.ts'
import type { Mention } from '../types.ts'

/** The gender that the title before a mention or its first name tells; undefined where they do not. */
export function genderOf(text: string, { start, exact, name }: Mention): Gender | undefined {
  const before = text.slice(Math.max(0, start - longestTitle), start)
  return (
    genderOfTitle(
      before.endsWith(' ')
        ? (before
            .trimEnd()
            .split(/[^\p{L}.]/u)
            .at(-1) ?? '')
        : '',
    ) ??
    genderOfTitle(/^\p{L}+/u.exec(exact)?.[0] ?? '') ??
    genderOfGiven(/^\p{L}+/u.exec(name)?.[0].toLowerCase() ?? '')
  )
}

const longestTitle = 16
