/**
 * Words that say nothing of what a question is about, in their normalised forms: they hold the sentence together, are
 * courtesies, or stand in every second message to a support team.
 */
export const emptyWords: ReadonlySet<string> = new Set([
  'a an the this that these those some any each every all both either neither other another such same own one ones',
  'i you he she it we they me him her us them my your his its our their mine yours ours theirs myself yourself itself',
  'who whom whose which what when where why how there here then than else',
  'am is are was were be been being do does did done doing have has had having can could will would shall should may might must',
  'not no nor yes yeah ok okay sure well so too very just really also still even again ever never now already yet only quite maybe',
  'and or but if because as while after before since until although though unless whether',
  'of in on at to for from with without by about into onto over under up down out off through between during per via',
  'get got getting gets go going goes went gone make made makes making take took taken takes give gave given put let say says said tell told',
  'want wants wanted need needs needed like likes know knows think thought see saw seen look looks try tried use used come came',
  'please thanks thank hello hi hey sorry dear cheers regards',
  'thing things something anything nothing everything someone anyone way lot bit kind sort much many more most less least long',
  'help question questions issue issues problem problems possible able exactly actually currently',
].flatMap(line => line.split(' ')))

/** What the number of a thing is called: it does not tell of which thing it is. */
export const numberWords: ReadonlySet<string> = new Set('number no nr id reference ref code'.split(' '))
