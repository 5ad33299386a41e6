import type { Document } from '../../types.ts'
import { valuesOf } from '../../vocabulary.ts'
import { words } from '../phrases/neighbours.ts'
import type { Reading } from '../readings.ts'

/**
 * The readings, in which money in a currency that several countries have by one name takes the code of the one that the
 * text names: kroner are `NOK` in a text about Norway, and stay `krone` where it names Denmark as well, or neither.
 */
export function nameCurrencies({ tokens }: Document, readings: Reading[]): Reading[] {
  const shared = readings.filter(({ form, unit }) => form === 'money' && candidatesOf(unit) !== undefined)
  if (shared.length === 0) return readings
  const named = new Set<string>()
  for (const { word } of tokens) {
    const code = codeNamedBy(word)
    if (code) named.add(code)
  }
  return readings.map((reading) => {
    const codes = reading.form === 'money' ? candidatesOf(reading.unit)?.filter((code) => named.has(code)) : undefined
    const [code] = codes ?? []
    const [, ...rate] = reading.unit?.split('/') ?? []
    return code && codes?.length === 1 ? { ...reading, unit: [code, ...rate].join('/') } : reading
  })
}

const candidatesOf = (unit: string | null): readonly string[] | undefined =>
  unit === null ? undefined : sharedNames.get(unit.split('/', 1)[0] ?? unit)

// Rupees are taken for Indian ones unless the text is about another country alone.
const sharedNames: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    krone: 'NOK DKK',
    crown: 'SEK NOK DKK CZK',
    peso: 'MXN ARS CLP COP PHP UYU DOP CUP',
    franc: 'CHF XOF XAF RWF CDF GNF',
    dinar: 'KWD IQD JOD RSD DZD TND LYD BHD',
    riyal: 'SAR QAR',
    rial: 'IRR OMR YER',
    shilling: 'KES UGX TZS SOS',
    INR: 'INR PKR LKR NPR MUR',
  }).map(([name, codes]) => [name, codes.split(' ')] as const),
)

/** The words that name a country by itself, its people or its capital, and the code of its currency. */
const codeNamedBy = valuesOf(
  Object.entries({
    NOK: 'norway norwegian norwegians oslo',
    DKK: 'denmark danish danes copenhagen',
    SEK: 'sweden swedish swedes stockholm',
    CZK: 'czech czechs czechia prague',
    MXN: 'mexico mexican mexicans',
    ARS: 'argentina argentine argentinian argentines',
    CLP: 'chile chilean chileans',
    COP: 'colombia colombian colombians bogota bogotá',
    PHP: 'philippines philippine filipino filipinos manila',
    UYU: 'uruguay uruguayan montevideo',
    DOP: 'dominican dominicans',
    CUP: 'cuba cuban cubans havana',
    CHF: 'switzerland swiss zurich zürich geneva bern',
    XOF: 'senegal senegalese ivorian mali malian benin burkina burkinabe togo togolese',
    XAF: 'cameroon cameroonian gabon gabonese chad chadian',
    RWF: 'rwanda rwandan rwandans kigali',
    CDF: 'congo congolese kinshasa',
    GNF: 'guinea guinean conakry',
    KWD: 'kuwait kuwaiti kuwaitis',
    IQD: 'iraq iraqi iraqis baghdad',
    JOD: 'jordan jordanian jordanians amman',
    RSD: 'serbia serbian serbs belgrade',
    DZD: 'algeria algerian algerians algiers',
    TND: 'tunisia tunisian tunisians tunis',
    LYD: 'libya libyan libyans tripoli',
    BHD: 'bahrain bahraini bahrainis',
    SAR: 'saudi saudis riyadh',
    QAR: 'qatar qatari qataris doha',
    IRR: 'iran iranian iranians tehran',
    OMR: 'oman omani omanis muscat',
    YER: 'yemen yemeni yemenis',
    KES: 'kenya kenyan kenyans nairobi',
    UGX: 'uganda ugandan ugandans kampala',
    TZS: 'tanzania tanzanian tanzanians',
    SOS: 'somalia somali somalis mogadishu',
    INR: 'india indian indians delhi mumbai',
    PKR: 'pakistan pakistani pakistanis islamabad karachi',
    LKR: 'lanka lankan lankans colombo',
    NPR: 'nepal nepali nepalese kathmandu',
    MUR: 'mauritius mauritian mauritians',
  }).flatMap(([code, names]) => [...words(names)].map((name) => [name, code] as const)),
)
