/** Languages that are not called by the people of one country. */
export const languages =
  'arabic hebrew latin mandarin cantonese urdu hindi farsi pashto swahili tamil bengali english gaelic sanskrit sinhala malayalam tagalog afrikaans'

const times = `
am pm a.m. p.m. gmt utc et pt est edt pst pdt bst cet ad bc bce ce christmas easter ramadan eid hajj hanukkah passover thanksgiving halloween diwali holi navratri dussehra pongal onam baisakhi vesak songkran nowruz ashura obon umrah hogmanay lent advent sabbath xmas eocene oligocene miocene pliocene pleistocene holocene
paleocene paleogene neogene cretaceous jurassic triassic permian devonian silurian ordovician cambrian precambrian anthropocene renaissance enlightenment holocaust wwi wwii
`
const beliefs = `
islam christianity judaism buddhism hinduism catholicism marxism communism socialism capitalism fascism nazism zionism sikhism protestantism islamism god allah jesus christ antichrist lord bible quran qur'an koran torah gospel
sharia hindutva mahabharata ramayana leviticus deuteronomy corinthians ephesians galatians psalms
`
const diseases = 'covid coronavirus omicron sars aids ebola zika malaria cholera'
const medicines = `
tamiflu viagra prozac botox valium xanax oxycontin oxycodone fentanyl ozempic wegovy paxlovid remdesivir ivermectin hydroxychloroquine chloroquine vicodin ritalin adderall zoloft lipitor vioxx thalidomide cialis narcan naloxone percocet
mifepristone semaglutide insulin herceptin humira keytruda molnupiravir dexamethasone methadone ketamine mandrax ecstasy
`
const units = `
usd eur gbp jpy cny aud cad chf hkd nzd sgd inr krw sek nok dkk brl zar mxn aed kwd egp ngn kes ghs pkr bdt lkr idr myr thb vnd twd pln czk huf uah isk clp btc bitcoin ethereum dogecoin teu teus dwt boe bpd boepd mmbtu mmcf mmcfd bcf bcfd tcf celsius
fahrenheit kelvin billion million trillion
`
const markets =
  'footsie ftseurofirst ibovespa libor euribor nikkei sensex ftse nifty kospi kosdaq topix stoxx wti treasuries gilts bund bunds eurobond eurobonds'
const scandals = 'brexit grexit irangate partygate watergate metoo stuxnet wannacry nimda'
const planets = 'moon mars sun venus jupiter saturn'
const numerals = 'ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xx xxi'
const things = `
android firefox safari chrome playstation xbox iphone ipad windows ios macos linux kindle unix photoshop powerpoint gmail chatgpt copilot bluetooth ethernet javascript walkman wii dreamcast pokemon pokémon minecraft fortnite tetris scrabble prius corolla camry humvee humvees
scud scuds exocet soyuz concorde eurofighter pulitzer pulitzers grammy grammys eurovision instagram telegram flickr snapchat tiktok whatsapp facebooker internet web email wifi iodine taekwondo kabaddi olympic olympics paralympic paralympics
`
const laws = 'obamacare medicare medicaid foia nafta usmca tpp ttip jcpoa gdpr hipaa fisa daca'
const exclamations = `
majesty highness excellency hey huh yeah yep nope hmm um uh aha ouch oops gosh congrats bravo hurray hooray amen hallelujah alas copyright dear excuse sorry please thanks thank yes no okay hello hi oh well wow yuge maga redacted undated retired
`
// What stands for a thing, an office, a rank or a word: "GDP", "CEO", "FAQ".
const letters = `
hiv dna rna gdp gnp vat ebitda ebit ceo cfo coo mp mps pr qc kc sc obe cbe mbe uav uavs suv suvs tv dvd cd pc iq id ok html pdf url usb sim atm faq ph.d phd ba ma mba md ngo ngos ied ieds it ai iot ufo wmd sms gps led djs rt potus scotus
flotus zip agi vp vps pacs vip vips ep eps lp lps ost bmx pov bdsm rpg fps hd lcd oled cpu gpu api sdk ipo ipos etf etfs cpi ptsd adhd ocd copd mri ppe icu ivf dui dwi asap aka diy lgbt lgbtq lng lpg evs hgv hgvs pvc tb gcse gcses
cctv rpm mph kwh mwh gwh isbn vpn vpns sql json jpeg gif gifs ev fgm ioer msrp hev cvt fwd gerd eeg ekg ecg rov xml iqr himars atacms doa awol nsfw lol fyi byob rsvp tbd tba vhs utv ged lsat mcat esl jv mmr rsv cte bmi owi cdl iud
otc thc mdma ghb emt qb tko mma lte nfc qr seo crm erp saas pow er mpg o.k. h.i.v. l.g.b.t. l.g.b.t.q. i.p.o. t.p.p. e.r.a. nicu cvd ict gaap ifrs rss gis pcp dapa ceta dm lop yoy qoq fir nri obc bpl gst gstr cgst sgst igst tds
kyc neet pcr rtpcr cpr uhc sme msme fdi fpi fii reit spac nft defi esg gpa std hpv mrna lgbti lgbtqi bipoc rfp mou brt lrt hov cng hvac agm egm sop cagr vfx var mvp obp odi t20i lbw wfh phev adas lidar gpt llm crispr pfas aqi uv
era alcs nlcs dnq enso vr gbh abh retd retd. rtd rtd. m.d. r.n. pmi pce ppi qe pil mbbs n.b. p.s. q a l.p.
`

/** Capitalised words that name a time, a belief, a thing or a unit, or nothing: never an actor by themselves. */
export const neverNames = `${languages} esperanto ${times} ${beliefs} ${diseases} ${medicines} ${scandals} ${units} ${markets} ${planets} ${numerals} ${things} ${laws} ${exclamations} ${letters}`
