/** Common given names of men in the countries the English-language press writes about most. */
export const maleNames = `
james john robert michael william david richard charles joseph thomas christopher daniel paul mark donald george kenneth steven edward brian ronald anthony kevin jason matthew gary timothy jose larry jeffrey frank
scott eric stephen andrew raymond gregory joshua jerry dennis walter patrick peter harold douglas henry carl arthur ryan roger joe juan jack albert jonathan justin gerald keith samuel willie ralph lawrence nicholas roy
benjamin bruce brandon adam harry fred wayne billy steve louis jeremy aaron randy howard eugene carlos russell bobby victor martin ernest phillip philip todd jesse craig alan allan shawn clarence sean chris johnny earl
jimmy antonio danny bryan tony luis mike stanley leonard nathan manuel rodney curtis norman allen marvin vincent glenn jeffery travis jeff chad jacob melvin alfred kyle francis bradley jesus herbert frederick ray joel
edwin don eddie ricky troy randall barry alexander bernard mario leroy francisco marcus micheal theodore clifford miguel oscar jay jim tom calvin jon ronnie bill lloyd tommy leon derek warren darrell jerome floyd leo
alvin tim wesley gordon dean greg jorge dustin pedro derrick dan lewis zachary corey herman maurice vernon roberto clyde glen hector shane ricardo rick lester brent ramon charlie tyler gilbert gene marc reginald ruben
brett nathaniel rafael leslie edgar milton raul ben chester cecil duane franklin andre elmer brad gabriel ron mitchell roland arnold harvey jared adrian karl cory claude erik darryl jamie neil jessie christian javier
fernando clinton ted mathew tyrone darren lonnie lance cody julio kelly kurt nelson clayton hugh max dwayne dwight armando felix jimmie everett ian wallace ken bob alfredo alberto dave ivan johnnie byron julian isaac
morris clifton willard daryl ross virgil andy marshall salvador perry kirk sergio marion tracy seth kent terrance eduardo terrence enrique freddie wade austin stuart fredrick arturo alejandro jackie joey nick luther
wendell jeremiah evan julius dana dane donnie otis shannon trevor oliver luke homer gerard doug kenny hubert angelo shaun lyle matt lynn alfonso orlando rex carlton ernesto neal pablo lorenzo omar wilbur grant horace
roderick abraham willis rickey ira andres cesar johnathan malcolm rudolph damon kelvin rudy preston alton archie marco wm pete randolph garry geoffrey jonathon felipe bennie gerardo ed dominic robin delbert colin
guillermo earnest lucas benny spencer rodolfo myron edmund garrett salvatore cedric lowell gregg sherman wilson sylvester roosevelt israel jermaine forrest wilbert leland simon guy clark irving bryant owen rufus
woodrow sammy kristopher mack levi marcos gustavo jake lionel ellis dallas gilberto clint nicolas laurence ismael orville ervin dewey wilfred josh hugo ignacio caleb tomas sheldon erick frankie stewart doyle darrel
rogelio terence santiago alonzo elias bert elbert ramiro conrad noah grady phil cornelius rishi boris nigel keir winston clement ramsay alistair alastair hamish angus callum fergus iain ewan euan duncan murdo rory
declan brendan kieran liam niall padraig seamus eamon gerry barack mitt newt rand bernie elon sergey sundar satya vladimir dmitry dmitri sergei mikhail alexei aleksei alexey aleksandr aleksander alexandr nikolai igor
oleg yuri viktor pavel anatoly andrei andrey konstantin maxim maksim volodymyr petro oleksandr mykola andriy yevgeny evgeny vyacheslav valery vitaly vitali roman ruslan ramzan leonid gennady grigory fyodor lev
stanislav bogdan slobodan radovan ratko zoran goran dragan milos novak aleksandar marko luka nikola ivica franjo alija jovan milan petr josef jiri vaclav pawel lech andrzej krzysztof jaroslaw wojciech jerzy marek
janusz orban laszlo istvan gyorgy ferenc janos imre hans klaus jurgen wolfgang helmut gerhard heinrich friedrich wilhelm otto ludwig fritz franz johann johannes stefan dieter uwe ulrich bernd horst manfred rainer
joachim matthias jens sven lars olaf nils anders henrik bjorn kristian pierre jacques francois françois michel philippe laurent alain emmanuel christophe thierry didier antoine guillaume mathieu olivier pascal patrice
yves jean-claude jean-marie jean-pierre jean-luc giovanni giuseppe paolo matteo luigi silvio romano massimo enrico giorgio giulio carlo luca francesco domenico vittorio benito josé fidel raúl evo nicolás diego luiz
lula jair vicente alvaro augusto rodrigo gonzalo iker xavi cristiano joao joão rui nuno paulo antónio anibal mohammed muhammad mohamed mohammad muhammed mahmoud ahmed ahmad ali hassan hasan hussein hussain husayn
abdullah abdallah ibrahim ismail yusuf yousef youssef umar osama usama khalid khaled saddam bashar hafez rafik saad walid fouad samir nabil tariq tarek faisal fahd salman saud bandar turki nayef sultan rashid zayed
hamad tamim nasser gamal anwar hosni muammar moammar saif moncef abdelaziz bouteflika yasser mahmud haniyeh khamis mustafa kemal recep tayyip ahmet mehmet bulent fethullah reza ruhollah akbar hashemi javad hamid karim
sadiq ashraf zalmay haider nouri ayad jalal masoud massoud nechirvan nawaz pervez asif imran zulfikar shahid yousaf naveed farooq aung narendra manmohan rajiv rahul atal amit arun arvind sanjay anil rajesh ramesh
suresh vijay ravi sunil ashok deepak anand arjun mahinda gotabaya ranil kofi thabo cyril desmond olusegun goodluck muhammadu yoweri uhuru raila mwai abiy meles haile isaias mengistu salva riek denis kwame yahya adama
abdoulaye macky alassane blaise shinzo junichiro yoshihide fumio naoto taro yukio ichiro akira hiroshi kenji takashi toshiro haruki boutros ferdinand benigno joko susilo mahathir najib thaksin prayut sukarno suharto
binyamin ehud shimon yitzhak moshe menachem avigdor naftali yair yaakov avi dov eli uri amos shlomo yossi marwan saeb tobias fuad staffan imad mevlut zarif adel ayman riyad hisham ziad parviz bijan cyrus dariush kamran
xi mitch
aditya aidan aiden ajay ajit akash alec aled alexandre alfie alok amadou ambrose anirudh anish ankit anoop anton aravind archibald asher ashish ashwin augustin aurelio avinash baptiste barnaby bartholomew
bartosz basil benedict benoit bertrand bilal bjarne brady brendon brock brody bruno bryce bryn carsten cesare cheikh christos chukwuma ciaran cillian claudio clive colby connor conor cormac cristian cullen
dafydd damian damien dario davide dawid denzel dermot dexter dillon dimitri dimitris dinesh dirk dougie dylan eamonn eddy eirik eitan elliot elliott elton emeka emil emilio emre ernst errol esteban ethan
etienne ezra fabian fabio fabrice fabrizio federico femi fergal filip finlay flavio florian frederic frederik fredrik gareth gaston gaurav gavin geoff georg georgios gethin giacomo gianluca gianni giles gino
girish glyn godfrey gopal graeme graham grahame gunnar gunter gunther gus gwyn hakan hakeem hal hamza hank hannes harald harish hayden hemant henning henri henryk hernan hideki hideo humphrey hywel ibrahima
idris idriss ieuan ilya isaiah isidore ivo ivor jacek jaco jagdish jakob jakub jamal javed jayant jed jeroen jesper jez joaquin joerg jomo jonah jonas jonny joost jordi jorg jorgen josep juergen justus kareem
karsten kasper kaspar kazuo keenan kelechi kenan kenta khalil kieron kishore klaas konrad kris krishnan kristoffer kwabena kwasi kwesi lachlan lalit lasse laurens leandro leif lennart leonardo leopold linus
lothar luc lucian luciano ludovic lukas lukasz lyndon maarten maciej magnus mahesh makoto malik mamadou manish manoj marcel marcello marcelo marcin marius mariusz masahiro masato mateusz mathias mattias
matthijs mauricio mauro maximilian mehdi mervyn micah michal mikael mikkel minoru mohan mohamad mohamud moritz morten moses moussa mukesh musa nader naresh nasir nate nathanael naveen navid neville niccolo
niels niklas nikhil nitin noam norbert obinna ole omid orson osamu osman oswald ousmane paavo paddy padraic pankaj patricio patrik pekka percy petter petteri pierluigi piers pieter piotr prakash pranab pranav
prasad prashant prem quentin quincy rajan rajat rajendra rajnath rakesh ralf raman rami ramzi ranjit rasmus ravindra reece reggie reinhard reinhold remi rhodri rhys riccardo rico robbie rocco rohan rohit rolf
romain ronan ronny rudi rupert russ ryota ryszard sachin salim sameer sami sander sandeep sanjeev santosh sascha satish satoshi saul saurabh sebastian sebastien sekou selim serge shankar shashi shigeru shinji
shohei sibusiso siddharth siegfried sigmund sigurd silas simen sipho soren srinivas stefano stefanos steffen stelios stephane stian struan subhash sudhir suleiman sumit svein sylvain szymon tadeusz tahir
takahiro takeshi tarun teddy tendai terje terrell tetsuya thaddeus themba theo theodor theodoros thijs thom thorsten tiago tibor timo timur tito toby tomasz tomislav tommaso torsten tristan trygve tunde ugo
umberto usman valentin valentino varun vasily vaughan vaughn vikas vikram vince vincenzo vinod vinay vishal vito vivek vladislav waldemar waleed waqar wasim werner willem willy wim xavier yannick yannis
yaroslav yash yassin yasuhiro yiannis yogesh yorgos younis yunus yusuke yutaka yuval zach zachariah zack zaheer zain zane zdenek zeljko zubair zygmunt
asa mick stan rod dante geert antony jagmeet bret manny kendrick stu zeke irfan hossein farouk mahamat syed jerrold enda micheál pravin dick sajid humza cathal dara darius devendra dilip ebrahim eoin gurpreet hadi harjit heiko juha saeed shehbaz sourav valtteri virat zuhair fraser wes godwin nyesom jimoh yahaya emmerson atiku bassirou
`

/** Common given names of women there; a name that stands in both lists tells nothing. */
export const femaleNames = `
mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela alexandria melissa
brenda amy anna rebecca virginia kathleen pamela martha debra amanda stephanie carolyn christine marie janet catherine frances ann joyce diane alice julie heather teresa doris gloria evelyn cheryl mildred katherine
joan ashley judith rose janice kelly nicole judy christina kathy theresa beverly denise tammy irene jane lori rachel marilyn kathryn louise sara anne jacqueline wanda bonnie julia ruby lois tina phyllis norma paula
diana annie lillian emily robin peggy crystal gladys rita dawn connie florence tracy edna tiffany carmen rosa cindy grace wendy victoria edith sherry sylvia josephine thelma shannon sheila ethel ellen elaine marjorie
carrie charlotte monica esther pauline emma juanita anita rhonda hazel amber eva debbie april leslie clara lucille jamie joanne eleanor valerie danielle megan alicia suzanne michele gail bertha darlene veronica jill
erin geraldine lauren cathy joann lorraine lynn sally regina erica beatrice dolores bernice audrey yvonne annette marion dana stacy ana renee ida vivian roberta holly brittany melanie loretta yolanda jeanette laurie
katie kristen vanessa alma sue elsie beth jeanne vicki carla tara rosemary eileen terri gertrude lucy tonya ella stacey wilma gina kristin jessie natalie agnes vera willie charlene bessie delores melinda pearl arlene
maureen colleen allison tamara joy georgia constance lillie claudia jackie marcia tanya nellie minnie marlene heidi glenda lydia viola courtney marian stella caroline dora jo vickie mattie naomi olivia sophia sophie
chloe zoe hannah isabel isabella mia ava amelia abigail samantha alexandra kate hillary hilary ivanka melania condoleezza nikki oprah beyonce serena venus greta ursula priti siobhan aoife sinead natalia natalya olga
svetlana tatiana yulia irina elena galina ludmila mette ingrid astrid hanne solveig annika annegret sabine petra monika renate heike anke silke marine brigitte segolene giorgia cristina dilma emine aisha fatima zainab
leila layla amina malala benazir sonia indira sushma priya chandrika khaleda winnie yoko keiko imelda corazon megawati yingluck golda tzipi tamar noa hanan federica shirin samira nadia rania dina mariam maryam nasrin
soraya betsy carly cecile claire gwen hanna kamala
abbie abby ada adela adele adriana agatha agnieszka aileen aimee aine aisling alana alessandra alexis alina alisha alison aliya alyssa amalia amelie anastasia aneta anette angelica angelina angelique angie
anika anja anneke annelise antonia anouk anya aparna ariana arianna ayesha azadeh barbra beata beatriz becky belinda berit bernadette bettina bianca birgit blanca bridget bronwen bronwyn brooke caitlin
caitlyn camila camilla candace candice carina carlotta carole cassandra cassie catalina catarina caterina cecilia celeste celia celine chantal chantelle charmaine chiara christa christel christelle christiane
ciara clarissa claudette clementine cleo colette corinne cosima cressida dagmar daniela danuta daphne daria darya davina deanna debby deirdre delia delphine desiree devika dilys divya dominika donatella
doreen dorota dorothea edwina eilidh ekaterina eleni elin elina elisa elisabeth elise eliza elke ellie elodie eloise elvira emanuela emelie emilia emilie emmanuelle emmy enid erika ernestine esme estelle
eugenia eugenie eunice evangeline evelina ewa fanny farah farida fatou fatoumata fay faye felicia felicity fenella filippa fiona flavia fleur francesca francine franziska freda frederica freya frida frieda
gabriela gabriella gabrielle gayle geeta gemma genevieve georgette georgiana georgina gertrud ghislaine gillian ginny gisela giselle gitte giulia giuliana glynis gretchen gudrun gunilla gwendolyn gwyneth
halima hannelore harriet haruka hayley hedda hedwig helena helene helga henrietta hermione hilda hildegard iman imani imogen indrani ines inez inge ingeborg inger iona ioana irena isabelle isla ivana izabela
jacinda jacinta jacquelyn jadwiga janelle janette janine janis jasmin jasmine jayne jelena jemima jenna jennie jenny jess joana joanna jocelyn johanna jolanda josefina josie jovana judit juliana juliane
julianne juliet juliette justine justyna kaitlyn karin karina karla karolina katarina katarzyna katerina katharina kathrin katia katja katrina katya kavita kay kayla kelsey kendra kerstin kiera kinga kirsten
kirstie kirsty kitty krista kristi kristina krystyna lakshmi lana lara larissa latoya lea leah leanne lena leonie leonora lesley letitia liana libby lidia liliana lina lindsay lindsey linnea lisbeth liv livia
liz liza lizzie lorena lorna lotte lottie louisa lucia luciana lucie lucinda luisa lynda lynette lynne lyudmila mabel mackenzie maddie madeleine madeline mae maeve magda magdalena maggie maisie malgorzata
malin mandy manuela marcella margarita margaux margot margrethe mariana marianne maribel marielle marietta marika marisa marissa marit marita marlena marta martina matilda maud maude maura mavis maxine maya
meena meera meg meghan meredith merete michaela mila milena millicent millie mina mindy mira miranda miriam moira molly mona monique morag muriel myra myriam nadine natasha nathalie neha nell nelly nerys
ngozi niamh nicolette nina nirmala nisha noelle noemi nora noriko oksana olena oona ophelia orla orsolya paloma paola patti patty paulette paulina penelope penny perdita philippa phillipa phoebe pilar pippa
polly pooja preeti priscilla rachael rachelle raisa ramona raquel rashmi rebekah reena rekha renata rhian rhiannon rhoda ria rikke roisin romy rosalie rosalind rosalyn rosanna roseanne rosie rowena roxana
roxanne sabina sabrina sadie safiya salma salome sangeeta sanna saoirse saskia sayaka selena selina selma shalini shanice sharlene sharron shauna sheena shelley shelly shreya signe sigrid silvia simone smita
smriti sofia sofie soledad sonali sonja stefania sujata susanna susannah susanne suzanna suzie svenja swati sybil tabitha talia tania tanja tanvi tasha tatjana tess tessa thandi thea theodora therese tilda
tilly tomoko tova tove tracey trina trish trudy ulla ulrika ulrike uma usha uta ute valentina valeria vandana verity veronika vesna vidya viktoria vilma violeta virginie vivien vivienne wangari whitney
wilhelmina winifred xanthe xenia yael yara yasmin yasmine yelena yetunde yevgenia ylva yoshiko yuka yuki yuko yvette zadie zara zelda zeynep zinaida zofia zoya zsuzsanna zuzana
avril marriyum robyn marla jillian missy ketanji rashida ilhan kyrsten tulsi suella anjali hina kaja narges pramila priyanka sania shabana anneliese fikile mhairi shona
`

// Given names of either, and those that are family names too.
const eitherNames = `
nicola jan frank-walter jean dominique andrea md kumar abdul abdel abd zine abu raja thein min suu sheikh morgan ban lee ariel lama nia ban-ki kim park moon roh syngman chung tsai ma chen hu jiang deng mao zhou zhu wen li wang
buddy terry dale alex sam angel jordan jaime casey sidney rene cameron blake kerry loren noel devin carroll marty taylor drew jody pat carter parker cooper hunter tucker harper spencer jeb chuck elijah sherrod joni tad megyn trey kellyanne merrick antonin trayvon lamar strom brigid mika lebron katy kobe randi cherie rio woody britney julien miley arash klay wilfried kelli rob beau robby jodi tammi toni laci tami traci staci kerri huma reince
cassidy aga kemi mel bola
`

/** All of them: a hint that a name is a person's. */
export const givenNames = maleNames + femaleNames + eitherNames
