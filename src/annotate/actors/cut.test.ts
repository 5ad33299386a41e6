import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDocument } from '../document.ts'
import { readArticle } from './article.ts'
import { namesInRun } from './cut.ts'
import { buildRegistry } from './registry.ts'
import { runsIn } from './runs.ts'

const read = (text: string): string[] => {
  const document = readDocument(text)
  const article = readArticle(document)
  return runsIn(article, buildRegistry([]))
    .flatMap((run) => namesInRun(article, run))
    .filter(({ isSure }) => isSure)
    .map(({ first, last }) => text.slice(document.tokens[first]?.start, document.tokens[last]?.end))
}

const cases: [sentence: string, names: string[]][] = [
  ['It met UN Secretary-General Ane Moe.', ['UN', 'Ane Moe']],
  ['They saw Deputy Secretary of State Omar Lind.', ['Omar Lind']],
  ['They saw the Yugoslav Omar Lind.', ['Omar Lind']],
  ['They saw MPs Omar Lind and MLAs Tarni Vold.', ['Omar Lind', 'Tarni Vold']],
  ['They saw ASG Tarni Vold.', ['Tarni Vold']],
  ['They saw Secretary of the Security Council Tarni Vold.', ['Tarni Vold']],
  ['They saw Councilors Tarni Vold and Omar Lind.', ['Tarni Vold', 'Omar Lind']],
  ['They saw Dane Vold.', ['Dane Vold']],
  ['They saw the Dane Hanne Vold.', ['Hanne Vold']],
  ['They saw the HLNK National Chairman Omar Lind.', ['HLNK', 'Omar Lind']],
  ['They saw the HLNK National Bank.', ['HLNK National Bank']],
  ['They saw Senator Brusk “Koko” Vold.', ['Brusk “Koko” Vold']],
  ['They saw Senator Brusk Vold III.', ['Brusk Vold III']],
  ['They saw the film Brusk Vold III.', []],
  ['They saw the Non-Academic Union of Ferries.', ['Non-Academic Union of Ferries']],
  ['They saw the anti-Brekka Union of Ferries.', ['Brekka Union of Ferries']],
  ['Then it read: By Omar Lind, Moss Times Staff Writer', ['Omar Lind', 'Moss Times']],
  ['Then it read: By Omar Lind, Associated Press Writer', ['Omar Lind', 'Associated Press']],
  ['They saw AP Sports Writer Omar Lind.', ['AP', 'Omar Lind']],
  ['They saw the Halden Staff College.', ['Halden Staff College']],
  ['They saw the Writers Guild of Halden.', ['Writers Guild of Halden']],
  ['They saw Norwegian Trade and Industry Minister Omar Lind.', ['Omar Lind']],
  ['They saw the minister for Finance Omar Lind.', ['Omar Lind']],
  ['They saw the mayor of Halden Omar Lind.', ['Halden', 'Omar Lind']],
  ['They saw Director of Public Health Omar Lind.', ['Omar Lind']],
  ['They saw the chief of Brekka Pumps Omar K. Lind.', ['Brekka Pumps', 'Omar K. Lind']],
  ['They saw the Brekka-Vold administration.', ['Brekka', 'Vold']],
  ['They saw the Brekka-Vold campaign.', ['Brekka-Vold']],
  ['They saw the Brekko Labour government.', ['Brekko', 'Labour']],
  ['They saw the Brekko Labour Party.', ['Brekko Labour Party']],
  ['They saw the MBVA-HLNK agreement.', ['MBVA', 'HLNK']],
  ['They saw the MBVA-HLNK building.', ['MBVA-HLNK']],
  ['They saw Moss County District Attorney Omar Lind.', ['Moss County', 'Omar Lind']],
  ['They saw the Moss School District.', ['Moss School District']],
  ['They saw George Will there.', ['George Will']],
  ['They saw that Will would go.', []],
  ['They saw the PC Agency.', ['PC Agency']],
  ['They saw PC Tim Banks.', ['Tim Banks']],
  ['They saw the mayor of Port Omar.', ['Port Omar']],
  ['They saw the speaker of the House Omar Lind.', ['Omar Lind']],
  ['They saw the speaker of the Ohio House of Representatives.', ['Ohio House of Representatives']],
  ['They saw the president of the European Commission Tarni Vold.', ['European Commission', 'Tarni Vold']],
  ['They saw the chair of the Moss Omar Lind Trust.', ['Moss Omar Lind Trust']],
  ['They saw the head of the United Nations Migration Agency.', ['United Nations Migration Agency']],
  ['They saw the coast of Halden Omar Lind.', ['Halden Omar Lind']],
  ['They saw the museum of Finance Omar Lind.', ['Finance Omar Lind']],
  ['They saw the Minister for Energy, Business and Industry, who left.', []],
  ['Losing Vold hurts.', ['Vold']],
  ['Losing Vold and Brekka hurts.', ['Vold', 'Brekka']],
  ['Sterling Vold left.', ['Sterling Vold']],
  ['Evening Lamp left.', ['Evening Lamp']],
  ['OSLO (AP) The Vold administration ended.', ['OSLO', 'AP', 'Vold']],
  ['So Stephen King and John Major spoke.', ['Stephen King', 'John Major']],
  ['At the General Assembly of the United Nations he spoke.', ['General Assembly of the United Nations']],
  ['A Justice Department lawyer spoke.', ['Justice Department']],
  ['Former Halden Coach Phil Moe spoke.', ['Halden', 'Phil Moe']],
  ['However Omar Lind, the Prime Minister, spoke.', ['Omar Lind']],
  ['Of Vik Hall In the north they spoke.', ['Vik Hall']],
  ['In Gov. Kim Holm, R-Ohio, they trust.', ['Kim Holm']],
  ['By Peter Farrer QC on Monday.', ['Peter Farrer']],
  ['The Prime Minister and the Foreign Secretary left.', []],
  ['Senior Vice President.', []],
  ['Several of the Senators left on Monday.', []],
  ['Apparently Brusk Vold spoke.', ['Brusk Vold']],
  ['Earlier Brusk Vold spoke.', ['Brusk Vold']],
  ['Called Brekka Vold Corp., the firm grew.', ['Brekka Vold Corp.']],
  ['Elite NATO units came.', ['NATO']],
  ['Highways England came.', ['Highways England']],
  ['Then Per Vold and Will Brekka spoke.', ['Per Vold', 'Will Brekka']],
  ['Will Vold speak?', ['Vold']],
  ["Then King's College Halden met the Mayor's man.", ["King's College Halden"]],
  ['Then the Surfers Against Sewage met.', ['Surfers Against Sewage']],
  ['Protests Against Ida Moe and Omar Lind grew.', ['Ida Moe', 'Omar Lind']],
  ['They saw Lance Corporal Omar Lind and Lance Vik.', ['Omar Lind', 'Lance Vik']],
  ['Then Senators Vold and Brekka met the National Governors Board.', ['Vold', 'Brekka', 'National Governors Board']],
  ['The super PAC Halden Action spoke.', ['Halden Action']],
  ['The Halden PAC spoke.', ['Halden PAC']],
  ['We’ve spoken, and they’ve gone.', []],
  ['We, Vold and Lind, have gone.', ['Vold', 'Lind']],
  ['They saw Harald A E Vold, and Don Brekka.', ['Harald A E Vold', 'Don Brekka']],
  ['A Vold and a Brekka spoke.', ['Vold']],
  ['Carter Omar Lind and Baker Omar Moe spoke.', ['Carter Omar Lind', 'Omar Moe']],
  ['Emily Vold spoke.', ['Emily Vold']],
  ['Natural England spoke.', ['Natural England']],
  ['Theorist Brusk Vold spoke.', ['Brusk Vold']],
  ['Brewer Vold AS closed.', ['Vold AS']],
  ['Regulator Vold AS closed.', ['Vold AS']],
  ['Then Brewer Vold AS closed.', ['Brewer Vold AS']],
]
for (const [sentence, names] of cases)
  test(`reads ${names.length} names in "${sentence}"`, () => assert.deepEqual(read(sentence), names))
