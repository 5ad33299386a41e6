import { startsWithSmall } from '../../characters.ts'
import { among } from '../../vocabulary.ts'
import type { CueForm } from '../cues/cue-forms.ts'
import { labelling } from '../cues/cues.ts'
import { year } from '../phrases/past-date.ts'
import { isReflexive } from '../reading/grammar-words.ts'
import type { Reading } from '../reading/reading.ts'
import { hasBit, Is } from '../reading/words.ts'
import { emptyBy, type IsEmpty } from './empty-by.ts'

/** Whether what begins at `at` is no content at all: "this, but …", "to a request for comment", "not to be named". */
export function isEmpty(reading: Reading, from: number, last: number, { entry }: CueForm): boolean {
  const { tokens, bits } = reading
  const at = tokens[from]?.lower === 'not' ? from + 1 : from
  const word = tokens[at]?.lower ?? ''
  // "did not say why"
  if (last === at && entry.lemma === 'say' && hasBit(bits, at, Is.question)) return true
  if ((last === at && isWhom(tokens, at)) || isOnlyTime(reading, at, last)) return true
  if (judging.has(entry.lemma) && last === at && hasBit(bits, at, Is.object | Is.pronoun)) return true
  // "the boats, as Vik calls them"
  if (labelling.has(entry.lemma) && last === at && hasBit(bits, at, Is.object)) return true
  if (giving.has(entry.lemma) && isThingAlone(reading, at, last)) return true
  if (
    isBare(tokens, at) &&
    (last === at ||
      (word === 'this' && isWhere(tokens, at + 1)) ||
      (hasBit(bits, at + 1, Is.comma | Is.colon | Is.subordinator) && !comparesNext(tokens, at + 1)))
  )
    return true
  // "says nothing about the port"
  if (isLittle(tokens, at) && isAbout(tokens, at + 1) && !(word === 'much' && tokens[at + 1]?.lower === 'of'))
    return true
  if (last === at && entry.lemma !== 'defend' && (isReflexive(tokens, at) || tokens[at]?.lower === 'myself'))
    return true
  // "rejected such words": what was said before.
  if (word === 'such' && last - at < 2) return true
  if (word === 'to' && tokens[at + 1]?.lower === 'be' && !emptyBy.has(entry.lemma)) return isNaming(tokens, at + 2)
  return emptyBy.get(entry.lemma)?.(reading, at, last) ?? false
}

// "who threatens whom"
const isWhom = among('who whom which')

// "the sum it asked for this year", "writing in the Tide in 2013"
function isOnlyTime({ bits, tokens }: Reading, at: number, last: number): boolean {
  if (last === at && year.test(tokens[at]?.text ?? '')) return true
  if (last - at > 1 || !hasBit(bits, last, Is.time)) return false
  return last === at || hasBit(bits, at, Is.determiner)
}

// "kept repeating himself"

const isNaming = among('named identified quoted')

// "praised it" tells not a word of what was said.
const judging: ReadonlySet<string> = new Set(
  'condemn denounce praise applaud hail attack slam blast mock thank congratulate criticize criticise offer name'.split(
    ' ',
  ),
)

// "offered a preview", "named six"
const isThingAlone: IsEmpty = ({ bits, tokens }, at, last) =>
  last - at < 2 && hasBit(bits, at, Is.determiner) && startsWithSmall(tokens[last]?.text ?? '')
const giving: ReadonlySet<string> = new Set(['offer', 'name'])
const comparesNext = among('than as')
// "stated this during a talk"
const isWhere = among('during in at on')
const isLittle = among('nothing little much more')
const isAbout = among('about of on publicly')
const isBare = among('this that these those so more much nothing anything something otherwise little basically')
