/** Months, days and hours as they stand beside names. */
export const calendarWords = `
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
`
/** Languages that are not called by the people of one country. */
export const languages =
  'arabic hebrew latin mandarin cantonese urdu hindi farsi pashto swahili tamil bengali english gaelic sanskrit'
/** Capitalised words that name a time, a language, a faith or a belief, never an actor by themselves. */
export const neverNames = `
am pm a.m. p.m. gmt utc et pt est edt pst pdt bst cet ad bc bce ce
christmas easter ramadan eid hajj hanukkah passover thanksgiving halloween diwali lent advent sabbath xmas
islam christianity judaism buddhism hinduism catholicism marxism communism socialism capitalism fascism nazism zionism sikhism protestantism islamism
god allah jesus christ bible quran qur'an koran torah gospel sharia lord
covid covid-19 coronavirus sars aids hiv dna rna gdp gnp vat ebitda ebit ceo cfo coo mp mps pr qc kc sc obe cbe mbe ebola zika malaria cholera iodine facebooker uav uavs suv suvs tv dvd cd pc iq id ok html pdf url usb sim atm faq ph.d phd ba ma mba md ngo ngos ied ieds it ai ufo wmd sms gps led rt
eocene oligocene miocene pliocene pleistocene holocene paleocene paleogene neogene cretaceous jurassic triassic permian devonian silurian ordovician cambrian precambrian anthropocene
nikkei sensex ftse nifty kospi kosdaq topix stoxx wti bitcoin ethereum dogecoin obamacare medicare medicaid potus scotus flotus foia wwi wwii zip daca nafta usmca tpp ttip jcpoa gdpr hipaa fisa agi vp vps pacs
vip vips ep eps lp lps ost bmx pov bdsm rpg fps hd lcd oled cpu gpu api sdk ipo ipos etf etfs cpi ptsd adhd ocd copd mri ppe icu ivf dui dwi asap aka diy lgbt lgbtq lng lpg evs hgv hgvs pvc tb gcse gcses cctv rpm mph kwh mwh gwh isbn vpn vpns sql json jpeg gif gifs
internet web email wifi renaissance middle-ages enlightenment holocaust
ev fgm ioer msrp hev cvt fwd gerd eeg ekg ecg rov xml iqr himars atacms doa awol nsfw lol fyi byob rsvp tbd tba vhs utv ged lsat mcat esl jv mmr rsv cte bmi owi cdl iud otc thc mdma ghb emt qb tko mma lte nfc qr seo crm erp saas pow er mpg
o.k. h.i.v. l.g.b.t. l.g.b.t.q. i.p.o. t.p.p. e.r.a. nicu cvd ict gaap ifrs rss gis pcp dapa ceta yuge redacted dm maga omicron lop antichrist mahabharata ramayana yoy qoq fir nri obc bpl gst gstr cgst sgst igst tds kyc neet pcr rtpcr cpr uhc sme msme fdi fpi fii reit spac nft defi esg gpa std hpv mrna lgbti lgbtqi bipoc rfp mou brt lrt hov cng hvac agm egm sop cagr vfx var mvp obp odi t20i lbw wfh phev adas lidar gpt llm crispr pfas aqi uv enso pmi pce ppi qe pil mbbs
${languages} esperanto
n.b. p.s. q a
usd eur gbp jpy cny aud cad chf hkd nzd sgd inr krw sek nok dkk brl zar mxn aed kwd egp ngn kes ghs pkr bdt lkr idr myr thb vnd twd pln czk huf uah isk clp btc
teu teus dwt boe bpd boepd mmbtu
celsius fahrenheit kelvin treasuries gilts bund bunds eurobond eurobonds
moon mars sun venus jupiter saturn
ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xx xxi
android firefox safari chrome playstation xbox iphone ipad windows ios macos linux kindle instagram telegram flickr snapchat tiktok whatsapp olympic olympics paralympic paralympics
majesty highness excellency
leviticus deuteronomy corinthians ephesians galatians psalms billion million trillion l.p.
hey huh yeah yep nope hmm um uh aha ouch oops gosh congrats bravo hurray hooray amen hallelujah alas
copyright dear excuse sorry please thanks thank yes no okay hello hi oh well wow
`
/**
 * Adjectives and nouns of peoples, faiths and parties that are not of one country; like "Chinese", no names by
 * themselves.
 */
export const otherDemonyms = `
korean koreans european europeans asian asians african africans arab arabs latino latinos hispanic kurdish kurds kurd muslim muslims christian christians jewish jews jew catholic catholics protestant protestants orthodox
sunni sunnis shia shias shiite shiites shi'ite shi'ites buddhist buddhists hindu hindus sikh sikhs islamic islamist islamists democrat democrats democratic republican republicans conservative
liberal liberals libertarian libertarians tory socialist socialists communist communists nazi nazis marxist soviet soviets english englishman scottish scots scot welsh welshman scotsman western eastern northern southern
anglican methodist baptist mormon evangelical yazidi yazidis rohingya uighur uighurs uyghur uyghurs hutu hutus tutsi tutsis roma tatar tatars chechen chechens tibetan tibetans basque catalan flemish bavarian sicilian
parisian londoner londoners new-yorker texan texans californian floridian transatlantic atlantic mediterranean caribbean balkan baltic nordic scandinavian latin slavic anglo-saxon caucasian
african-american african-americans native aboriginal maori inuit indigenous pan-arab euro euro-atlantic eurasian sub-saharan gazan gazans alawite alawites druze maronite coptic copts zionist zionists
hispanics latina latinas latinx millennial millennials evangelicals mormons methodists baptists anglicans quakers lutheran lutherans presbyterian presbyterians calvinist calvinists amish hasidic semitic semite semites dem dems
bedouin bedouins berber berbers pashtun pashtuns hazara hazaras tamils sinhalese kashmiri kashmiris assyrian assyrians cossack cossacks catalans basques quebecois maoist maoists marxists leninist stalinist trotskyist salafi salafist salafists wahhabi
midwestern midwesterner midwesterners southerner southerners northerner northerners westerner westerners floridians hawaiian hawaiians alaskan alaskans ohioan ohioans iowan iowans pennsylvanian pennsylvanians virginian virginians minnesotan minnesotans oregonians nebraskan kansan arizonan nevadan coloradan hoosier hoosiers kentuckian louisianan mississippian alabamian carolinian vermonter vermonters bostonian bostonians chicagoan chicagoans philadelphian angeleno angelenos californians new-yorkers
islamophobic persian persians negro negroes victorian georgian elizabethan edwardian freudian orwellian machiavellian kafkaesque dickensian darwinian keynesian newtonian jeffersonian hamiltonian wagnerian churchillian wilsonian nixonian thatcherite blairite gaullist peronist bolivarian marxian napoleonic draconian faustian greens
houthi sahelian saharan amazonian andean siberian crimean punjabi punjabis bengali bengalis sindhi sindhis baloch gujarati gujaratis keralite keralites cantonese hongkonger hongkongers ossetian ossetians dagestani dagestanis zulu zulus xhosa igbo yoruba hausa fulani oromo tigrayan tigrayans kikuyu tuareg tuaregs sahrawi sahrawis breton bretons walloon walloons silesian navajo cherokee
`
