import assert from 'node:assert/strict'
import { test } from 'node:test'
import { tokensIn } from '../../tokens.ts'
import { fold } from './fold.ts'
import { gazetteer, gazetteerNames, regionWords } from './gazetteer.ts'
import { valueOf } from './trie.ts'

/** What a text is known as, with the form of its name. */
function read(text: string): string {
  const known = valueOf(
    gazetteer,
    tokensIn(text).map(({ text }) => fold(text)),
  )
  return known ? `${known.id} ${known.kind} ${known.form}` : 'nobody'
}

const cases: [text: string, known: string][] = [
  ['Ghana', 'ghana country name'],
  ['Britain', 'united-kingdom country name'],
  ['Accra', 'ghana country seat'],
  ['Ghanaian', 'ghana country demonym'],
  ['Ghanaians', 'ghana country demonym'],
  ['U.S.', 'united-states country name'],
  ['Kremlin', 'russia country office'],
  ['Ohio', 'ohio place name'],
  ['Fla.', 'florida place abbreviation'],
  ['Milan', 'milan place name'],
  ['Mallorca', 'majorca place name'],
  ['Maasai Mara', 'masai-mara place name'],
  ['Grenoble', 'grenoble place name'],
  ['SocGen', 'societe-generale organisation name'],
  ['Nikon', 'nikon organisation name'],
  ['Trivandrum', 'thiruvananthapuram place name'],
  ['Old Trafford', 'old-trafford place name'],
  ['Whitehall', 'whitehall place name'],
  ['Tottenham', 'tottenham-hotspur organisation name'],
  ['Kerala', 'kerala place name'],
  ['Bab el-Mandeb', 'bab-el-mandeb place name'],
  ['Houthis', 'houthis organisation name'],
  ['Marks and Spencer', 'marks-spencer organisation name'],
  ['J Sainsbury', 'sainsburys organisation name'],
  ['An Bord Pleanala', 'an-bord-pleanala organisation name'],
  ['Houthi', 'nobody'],
  ['Dodd-Frank', 'dodd-frank organisation never'],
  ['Hang Seng', 'hang-seng organisation never'],
  ['Hang Seng Bank', 'hang-seng-bank organisation name'],
  ['Bank of Scotland', 'bank-of-scotland organisation name'],
  ['Dynamo Kiev', 'dynamo-kyiv organisation name'],
  ['Maple Leafs', 'toronto-maple-leafs organisation name'],
  ['Led Zeppelin', 'led-zeppelin organisation name'],
  ['Kleiner Perkins', 'kleiner-perkins organisation name'],
  ['Galp Energia', 'galp organisation name'],
  ['Philip Morris', 'philip-morris organisation name'],
  ['Thyssen Krupp', 'thyssenkrupp organisation name'],
  ['BA', 'british-airways organisation weak'],
  ['British Airways', 'british-airways organisation name'],
  ['Burkina', 'burkina-faso country name'],
  ['NATO', 'nato organisation name'],
  ['Korea Republic', 'south-korea country name'],
  ['Kyrgyz Republic', 'kyrgyzstan country name'],
  ['Kyrgyz Union', 'nobody'],
  ['NHL', 'national-hockey-league organisation name'],
  ['N.B.A.', 'national-basketball-association organisation name'],
  ['CPI(M)', 'cpi-m organisation name'],
  ['CPI', 'nobody'],
  ['Bengal', 'west-bengal place name'],
  ['The Economist', 'the-economist organisation name'],
  ['Economist', 'nobody'],
  ['New Yorker', 'nobody'],
  ['Halden', 'nobody'],
  ['Ghanas', 'nobody'],
  ['Republic of', 'nobody'],
  ['Ghana Accra', 'nobody'],
  ['Kremlins', 'nobody'],
  ['Fl', 'nobody'],
  ['Monday', 'nobody'],
  ['The', 'nobody'],
  ['', 'nobody'],
]
for (const [text, known] of cases) test(`knows "${text}" as ${known}`, () => assert.equal(read(text), known))

test('knows each written name under the id it lists, or as a seat of government', () => {
  const lost = gazetteerNames.filter(({ id, words }) => {
    const known = valueOf(gazetteer, words.map(fold))
    return known?.id !== id && known?.form !== 'seat'
  })
  assert.deepEqual(lost, [])
})

test('lists no seats, peoples and offices among the names', () => {
  const listed = new Set(gazetteerNames.map(({ words }) => words.join(' ')))
  assert.deepEqual(
    ['Ghana', 'Accra', 'Ghanaian', 'Kremlin', 'Fla.'].filter((text) => listed.has(text)),
    ['Ghana'],
  )
})

const regions: [word: string, is: boolean][] = [
  ['asia', true],
  ['euro', true],
  ['pacific', true],
  ['ghana', false],
  ['north', false],
  ['Asia', false],
]
for (const [word, is] of regions)
  test(`${is ? 'takes' : 'does not take'} "${word}" for a region`, () => assert.equal(regionWords.has(word), is))
