import type { QuantityForm } from '../../types.ts'

type UnitRow = readonly [unit: string, symbols: string, names: string]

// The first column is the name in the data: the symbol of an SI unit, otherwise the English singular.
// `symbols` are case-sensitive and may be glued to the digits; `names` are singular, lower case, parted by commas.
const measures: readonly UnitRow[] = [
  ['m', 'm', 'metre,meter'],
  ['km', 'km kms Km KM', 'kilometre,kilometer'],
  ['cm', 'cm', 'centimetre,centimeter'],
  ['mm', 'mm', 'millimetre,millimeter'],
  ['dm', 'dm', 'decimetre,decimeter'],
  ['µm', 'µm μm um', 'micrometre,micrometer,micron'],
  ['nm', 'nm', 'nanometre,nanometer'],
  ['mile', 'mi', 'mile'],
  ['nautical mile', 'nmi', 'nautical mile'],
  ['foot', 'ft', 'foot,feet'],
  ['inch', 'in ″', 'inch,inches'],
  ['yard', 'yd yds', 'yard'],
  ['light-year', 'ly', 'light year,lightyear'],
  ['acre', '', 'acre'],
  ['hectare', 'ha', 'hectare'],
  ['m2', 'm2 m² sqm', 'square metre,square meter,sq m,sq . m,square m,sq metre,sq meter'],
  ['km2', 'km2 km²', 'square kilometre,square kilometer,sq km,sq . km,square km'],
  ['square foot', 'sqft', 'square foot,square feet,square ft,sq ft,sq . ft,sq foot,sq feet'],
  ['square mile', '', 'square mile,sq mi,sq mile'],
  ['m3', 'm3 m³', 'cubic metre,cubic meter,cubic m'],
  ['cubic kilometre', 'km3 km³', 'cubic kilometre,cubic kilometer,cubic km'],
  ['cm3', 'cc cm3 cm³', 'cubic centimetre,cubic centimeter'],
  ['cubic inch', '', 'cubic inch,cubic inches'],
  ['cubic yard', '', 'cubic yard'],
  ['cubic mile', '', 'cubic mile'],
  ['square yard', '', 'square yard,sq yard'],
  ['square inch', '', 'square inch,square inches,sq inch,sq in'],
  ['cm2', 'cm2 cm²', 'square centimetre,square centimeter'],
  ['cubic foot', '', 'cubic foot,cubic feet'],
  ['bcm', 'bcm', ''],
  ['bcf', 'bcf Bcf', ''],
  ['tcf', 'tcf Tcf', ''],
  ['kg', 'kg kgs Kg', 'kilogram,kilo,kilogramme'],
  ['g', 'g gr gm gms', 'gram,gramme'],
  ['mg', 'mg', 'milligram'],
  ['µg', 'µg μg mcg', 'microgram,microgramme'],
  ['lb', 'lb lbs', 'pound'],
  ['ounce', 'oz', 'ounce,fluid ounce,troy ounce'],
  ['stone', 'st', 'stone'],
  ['t', 't', 'tonne,metric ton,metric tonne'],
  ['ton', '', 'ton,short ton,long ton'],
  ['kt', 'kt', 'kiloton,kilotonne'],
  ['Mt', 'Mt', 'megaton,megatonne'],
  ['Gt', 'Gt', 'gigaton,gigatonne'],
  ['carat', 'ct', 'carat,karat'],
  ['L', 'L l', 'litre,liter'],
  ['mL', 'mL ml', 'millilitre,milliliter'],
  ['cL', 'cL cl', 'centilitre,centiliter'],
  ['dL', 'dL dl', 'decilitre,deciliter'],
  ['gallon', 'gal', 'gallon'],
  ['pint', '', 'pint'],
  ['quart', '', 'quart'],
  ['cup', '', 'cup'],
  ['tablespoon', 'tbsp', 'tablespoon'],
  ['teaspoon', 'tsp', 'teaspoon'],
  ['barrel', 'bbl bbls', 'barrel,barrel of oil,barrel of crude,barrel of crude oil,barrel of oil equivalent'],
  ['barrel/day', 'bpd', 'b / d'],
  ['million barrel/day', '', 'mb / d'],
  ['BOE', 'boe', ''],
  ['BOE/day', 'boepd boed', 'boe / d'],
  ['bushel', '', 'bushel'],
  ['mph', 'mph', 'mile per hour,mile an hour,m.p.h.'],
  [
    'km/h',
    'km/h kph kmh kmph',
    'kilometre per hour,kilometer per hour,kilometre an hour,kilometer an hour,km per hour,km an hour,k.p.h.',
  ],
  ['m/s', 'm/s', 'metre per second,meter per second'],
  ['mpg', 'mpg', 'mile per gallon,mile a gallon,m.p.g.'],
  ['rpm', 'rpm', 'revolution per minute'],
  ['knot', '', 'knot'],
  ['hp', 'hp HP', 'horsepower'],
  ['bhp', 'bhp', 'brake horsepower'],
  ['lb-ft', '', 'pound foot of torque,pound foot,pound feet,pound feet of torque,lb ft,lb ft of torque,foot pound'],
  ['N m', 'Nm', 'newton metre,newton meter'],
  ['W', 'W', 'watt'],
  ['kW', 'kW kw KW', 'kilowatt'],
  ['MW', 'MW', 'megawatt'],
  ['GW', 'GW', 'gigawatt'],
  ['TW', 'TW', 'terawatt'],
  ['Wh', 'Wh', 'watt hour'],
  ['kWh', 'kWh kwh KWh', 'kilowatt hour'],
  ['MWh', 'MWh', 'megawatt hour'],
  ['GWh', 'GWh', 'gigawatt hour'],
  ['TWh', 'TWh', 'terawatt hour'],
  ['mAh', 'mAh', 'milliampere hour,milliamp hour'],
  ['V', 'V', 'volt'],
  ['kV', 'kV', 'kilovolt'],
  ['A', '', 'ampere,amp'],
  ['mA', 'mA', 'milliampere,milliamp'],
  ['ohm', 'Ω', 'ohm'],
  ['farad', '', 'farad'],
  ['N', '', 'newton'],
  ['BTU', 'BTU Btu', 'british thermal unit'],
  ['mmBtu', 'mmBtu MMBtu mmbtu MMBTU', 'million british thermal unit'],
  ['MJ', '', 'megajoule'],
  ['GJ', 'GJ', 'gigajoule'],
  ['J', '', 'joule'],
  ['kJ', 'kJ', 'kilojoule'],
  ['eV', 'eV', 'electronvolt,electron volt'],
  ['calorie', 'kcal', 'calorie,kilocalorie'],
  ['Hz', 'Hz HZ hz', 'hertz'],
  ['kHz', 'kHz', 'kilohertz'],
  ['MHz', 'MHz Mhz', 'megahertz'],
  ['GHz', 'GHz Ghz GHZ', 'gigahertz'],
  ['dB', 'dB db', 'decibel'],
  ['Pa', 'Pa', 'pascal'],
  ['hPa', 'hPa', 'hectopascal'],
  ['kPa', 'kPa', 'kilopascal'],
  ['mmHg', 'mmHg', 'millimetre of mercury,millimeter of mercury'],
  ['MPa', 'MPa', 'megapascal'],
  ['GPa', 'GPa', 'gigapascal'],
  ['bar', '', ''],
  ['millibar', 'mbar', 'millibar'],
  ['psi', 'psi', 'pound per square inch'],
  ['ksi', 'ksi', 'kilopound per square inch'],
  ['ppm', 'ppm', 'part per million'],
  ['ppb', 'ppb', 'part per billion'],
  ['bit', '', 'bit'],
  ['byte', '', 'byte'],
  ['kB', 'kB KB', 'kilobyte'],
  ['MB', 'MB mb', 'megabyte'],
  ['GB', 'GB Gb gb', 'gigabyte,gig'],
  ['TB', 'TB tb', 'terabyte'],
  ['PB', 'PB', 'petabyte'],
  ['Mbit', 'Mbit', 'megabit'],
  ['Gbit', 'Gbit', 'gigabit'],
  ['Mbit/s', 'Mbps Mbit/s', 'megabit per second,megabit a second'],
  ['Gbit/s', 'Gbps Gbit/s', 'gigabit per second,gigabit a second'],
  ['kbit/s', 'kbps Kbps kbit/s', 'kilobit per second,kilobit a second'],
  ['frame/second', 'fps', 'frame per second,frame a second'],
  ['ppi', 'ppi', 'pixel per inch'],
  ['dpi', 'dpi', 'dot per inch'],
  ['lumen', 'lm', 'lumen'],
  ['nit', '', 'nit'],
  ['teraflop', '', 'teraflop'],
  ['petaflop', '', 'petaflop'],
  ['pixel', 'px', 'pixel'],
  ['megapixel', 'MP', 'megapixel'],
  [
    '°C',
    '°C ℃ ºC degC C',
    'degree celsius,degree centigrade,degree c,celsius,centigrade,° celsius,° c,º c,deg c,deg celsius',
  ],
  ['°F', '°F ℉ ºF degF F', 'degree fahrenheit,degree f,fahrenheit,° fahrenheit,° f,º f,deg f,deg fahrenheit'],
  ['K', '', 'kelvin,degree kelvin'],
  ['degree', '°', 'degree,deg'],
  ['basis point', 'bp bps', 'basis point'],
  ['point', 'pt pts', 'point'],
]

const durations: readonly UnitRow[] = [
  ['ms', 'ms', 'millisecond'],
  ['second', 'sec secs', 'second'],
  ['minute', 'min mins', 'minute'],
  ['hour', 'hr hrs h', 'hour'],
  ['day', '', 'day'],
  ['night', '', 'night'],
  ['week', 'wk wks', 'week'],
  ['fortnight', '', 'fortnight'],
  ['month', '', 'month'],
  ['quarter', '', ''],
  ['year', 'yr yrs', 'year'],
  ['decade', '', 'decade'],
  ['century', '', 'century,centuries'],
]

const multiples: readonly UnitRow[] = [['times', 'x X', '']]

const shares: readonly UnitRow[] = [
  ['percent', '% ％ pc pct', 'percent,per cent,pct'],
  ['percentage point', 'pp ppt', 'percentage point,percent point,per cent point,% point'],
]

/** A unit by its name in the data, with the form that a quantity of it has. */
export type Unit = { readonly name: string; readonly form: QuantityForm }

/** The units that are written as symbols, by the exact letters. */
export const unitSymbols: ReadonlyMap<string, Unit> = new Map(
  allRows().flatMap(([form, [name, symbols]]) =>
    symbols
      .split(' ')
      .filter(Boolean)
      .map((symbol) => [symbol, { name, form }] as const),
  ),
)

/** The units that are written as words, by their singular in lower case. */
export const unitNames: ReadonlyMap<string, Unit> = new Map(
  allRows().flatMap(([form, [name, , names]]) =>
    names
      .split(',')
      .filter(Boolean)
      .map((word) => [word, { name, form }] as const),
  ),
)

function allRows(): (readonly [QuantityForm, UnitRow])[] {
  return [
    ...measures.map((row) => ['measure', row] as const),
    ...durations.map((row) => ['duration', row] as const),
    ...multiples.map((row) => ['ratio', row] as const),
    ...shares.map((row) => ['percent', row] as const),
  ]
}
