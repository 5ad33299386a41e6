/** Words that begin with a capital for other reasons than being this name: months, planets, offices, plain words that open a sentence. */
export const commonWords: ReadonlySet<string> = new Set(
  `January February March April May June July August September October November December
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Christmas Easter Ramadan
  Spring Summer Autumn Winter North South East West Northern Southern Eastern Western
  Mercury Venus Earth Mars Jupiter Saturn Neptune Pluto Sun Moon
  House Senate Congress Parliament Cabinet Council Court Crown Government State States Union Commission Committee
  Board Bank Bureau Agency Office Ministry Minister President Chancellor King Queen Prince Pope Bishop General Major
  Army Navy Force Forces Police Guard League Party Labour Green Greens Democrats Republicans Conservatives Liberals
  Times Post Mail Mirror Guardian Independent Observer Sun Star Sky Express Standard Echo Herald Globe Journal Record
  Apple Amazon Meta Target Shell Gap Visa Ford Dell Oracle Word Windows Office Alphabet Orange Virgin Total Block
  Will Mark Bill Rob Rose Grace Hope Faith Joy Art Dean Frank Grant Jack Pat Ray Rich Sue Drew Chase Chance Hunter
  Young Brown White Black Gray Grey Gold Silver Long Short Small Little Strong Sharp Wise Good Best Baker Butler Cook
  Smith Taylor Mason Carter Fisher Hall Hill Wood Woods Field Fields Banks Stone Rock Lake Rivers Brooks Forest Church
  Temple Bishop Knight Day Love Price Cash Rush Case Case Bush Reed Moss Berry Fox Wolf Bird Bull Lamb Swift Read
  The A An This That These Those It He She They We You One Many Most Some Any All Both Each Every No Not Yes
  In On At By For From With Without Under Over After Before During Since Until While When Where Who What Why How If
  And But Or As So Then Now Here There Today Tomorrow Yesterday New Old First Last Next Other Such Only Even Also Can
  Us Who May Must Might Should Would Could Shall Do Does Did Is Are Was Were Be Been Have Has Had It`.split(/\s+/u),
)
