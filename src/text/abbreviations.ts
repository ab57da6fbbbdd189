/** Abbreviations after which a sentence runs on, whatever follows. In the form that words have. */
export const neverEnding = new Set(
  ('mr mrs ms mx dr prof rev st e.g i.e eg ie approx vs cf viz al est incl excl resp ext tel dept fig '
    + 'figs min max avg temp ref attn misc assoc gov gen sen rep hon capt sgt lt col messrs mme mlle nr bzw '
    + 'ca z.b u.a p.s p.p.s n.b w.r.t').split(' '),
)

/** Abbreviations after which a sentence runs on if a number, a placeholder or a sign follows. */
export const beforeNumber = new Set(
  ('no nos art vol pp p sec para ch pt pts jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues '
    + 'wed thu thur thurs fri sat sun').split(' '),
)

/** Abbreviations that can close a sentence: only if a word follows that begins one. */
export const mayEnd = new Set(
  ('etc ltd inc co corp llc plc gmbh a.m p.m am pm u.s u.k u.s.a e.u d.c ph.d b.sc m.sc jr sr bros hrs hr '
    + 'mins secs yr yrs wk wks mo mos sq').split(' '),
)

/** Words that commonly begin a sentence and are no names. */
export const sentenceOpeners = new Set(
  ('i we you he she it they this that these those there the a an my our your his her its their please '
    + 'thanks thank sorry if when once while as to for in on at by with from after before until because '
    + 'since although though however but and or so also then unfortunately sadly here what which who where '
    + 'why how can could would will should do does did is are was were have has had may might let just no '
    + 'not yes any all some each every both either neither one most many much more another other such only '
    + 'even still now today tomorrow yesterday meanwhile instead otherwise alternatively additionally '
    + 'furthermore finally first second next last again rest kindly feel click go open check try use make '
    + 'send reply contact hope hi hello hey dear regards best cheers '
    + 'apologies apologize good great welcome we\'ll i\'ll').split(' '),
)
