/** Months, days and hours as they stand beside names. */
export const calendarWords = `
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
`
/**
 * Adjectives and nouns of peoples, faiths and parties that are not of one country; like "Chinese", no names by
 * themselves.
 */
export const otherDemonyms = `
korean koreans european europeans asian asians african africans arab arabs latino latinos hispanic kurdish kurds kurd muslim muslims christian christians jewish jews jew catholic catholics protestant protestants orthodox
sunni sunnis shia shias shiite shiites shi'ite shi'ites buddhist buddhists hindu hindus sikh sikhs islamic islamist islamists democrat democrats democratic republican republicans conservative
liberal liberals libertarian libertarians tory socialist socialists communist communists nazi nazis marxist soviet soviets yugoslav yugoslavs yugoslavian yugoslavians czechoslovak czechoslovaks czechoslovakian prussian prussians rhodesian rhodesians english englishman scottish scots scot welsh welshman scotsman western eastern northern southern
anglican methodist baptist mormon evangelical yazidi yazidis rohingya uighur uighurs uyghur uyghurs hutu hutus tutsi tutsis roma tatar tatars chechen chechens tibetan tibetans basque catalan flemish bavarian sicilian
parisian londoner londoners new-yorker texan texans californian floridian transatlantic atlantic mediterranean caribbean balkan baltic nordic scandinavian latin slavic anglo-saxon caucasian
african-american african-americans native aboriginal maori inuit indigenous pan-arab euro euro-atlantic eurasian sub-saharan gazan gazans alawite alawites druze maronite coptic copts zionist zionists
hispanics latina latinas latinx millennial millennials evangelicals mormons methodists baptists anglicans quakers lutheran lutherans presbyterian presbyterians calvinist calvinists amish hasidic semitic semite semites dem dems
bedouin bedouins berber berbers pashtun pashtuns hazara hazaras tamils sinhalese kashmiri kashmiris assyrian assyrians cossack cossacks catalans basques quebecois maoist maoists marxists leninist stalinist trotskyist salafi salafist salafists wahhabi
midwestern midwesterner midwesterners southerner southerners northerner northerners westerner westerners floridians kiwi kiwis aussie aussies scouse scouser scousers hawaiian hawaiians alaskan alaskans ohioan ohioans iowan iowans pennsylvanian pennsylvanians virginian virginians minnesotan minnesotans oregonians nebraskan kansan arizonan nevadan coloradan hoosier hoosiers kentuckian louisianan mississippian alabamian carolinian vermonter vermonters bostonian bostonians chicagoan chicagoans philadelphian angeleno angelenos californians new-yorkers
islamophobic persian persians negro negroes victorian georgian elizabethan edwardian freudian orwellian machiavellian kafkaesque dickensian darwinian keynesian newtonian jeffersonian hamiltonian wagnerian churchillian wilsonian nixonian thatcherite blairite gaullist peronist bolivarian marxian napoleonic draconian faustian greens
houthi sahelian saharan amazonian andean siberian crimean punjabi punjabis bengali bengalis sindhi sindhis baloch gujarati gujaratis keralite keralites cantonese hongkonger hongkongers ossetian ossetians dagestani dagestanis zulu zulus xhosa igbo yoruba hausa fulani oromo tigrayan tigrayans kikuyu tuareg tuaregs sahrawi sahrawis breton bretons walloon walloons silesian navajo cherokee
`
