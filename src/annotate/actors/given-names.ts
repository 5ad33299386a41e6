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
wendell jeremiah evan julius dana donnie otis shannon trevor oliver luke homer gerard doug kenny hubert angelo shaun lyle matt lynn alfonso orlando rex carlton ernesto neal pablo lorenzo omar wilbur grant horace
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
`

/** Common given names of women there; a name that stands in both lists tells nothing. */
export const femaleNames = `
mary patricia linda barbara elizabeth jennifer maria susan margaret dorothy lisa nancy karen betty helen sandra donna carol ruth sharon michelle laura sarah kimberly deborah jessica shirley cynthia angela melissa
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
`

/** Given names of either, and those that are family names too. */
export const eitherNames = `
nicola jan frank-walter jean dominique andrea abdul abdel abd zine abu raja thein min suu sheikh morgan ban lee ariel lama nia ban-ki kim park moon roh syngman chung tsai ma chen hu jiang deng mao zhou zhu wen li wang
terry dale alex sam angel jordan jaime casey sidney rene cameron blake kerry loren noel devin carroll marty taylor drew jody pat
`

/** All of them: a hint that a name is a person's. */
export const givenNames = maleNames + femaleNames + eitherNames
