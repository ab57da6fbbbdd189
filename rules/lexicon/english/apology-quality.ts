import type { Family, Lexicon } from 'replylint/rule'

function list(description: string, ...patterns: readonly string[]): Family {
  return { description, patterns, matches: [], misses: [], listOnly: true }
}

/** Families of apologies that fall short, and of faults that nobody owns. */
export const apologyQuality: Lexicon = {
  harm: list(
    'Nouns for what a customer suffers.',
    '(inconvenience*|trouble|troubles|confusion|frustration*|offense|upset|distress|disruption*|annoyance|disappointment|bother|hassle)',
    '(worry|concern|concerns|stress|anxiety|difficulty|difficulties|issue|issues|problem|problems|misunderstanding*|delay|delays|embarrassment)',
  ),
  conditionalApology: {
    description: 'Apologises only if something happened: “sorry if”, “apologies in case”.',
    patterns: [
      '@saySorry [@sorryFiller] (if|in case|should) !(you [please] [just|also|kindly] (could|can|would|will|want|need|like|prefer|send|give|let|reply|have any|have further|have more)|you have not (already|yet)|you have already|you already|not|so|possible|we can not help|i am wrong|that was|(i|we|it) (misunderstood|misread|missed|misheard)|(i|we) (have|am|are) (misunderst*|misread|missed|mistaken|missing|misunderstanding)|(it|this|our reply|my reply|we|i) (take*|may take|might take|take us|takes us|am slow|are slow|is late)|this is (a|an|the|not the|not your) <0-2> (question|place|repeat|duplicate|channel|inbox|forum)|this is (obvious|off-topic|irrelevant)|i was not clear|that is not clear)',
      '@saySorry (for|about) (this|that|it|everything|any <1-2>|the <1-2>) if !(you [please] [just|also] (could|can|would|will|want|need|send|give|let))',
      '(our|my) bad if (we|this|it|that|our)',
    ],
    unlessAfter: ['@negation <0-3>'],
    matches: [
      "We're sorry if this caused you any trouble", 'I apologise if you were offended', 'Our apologies if the driver was rude',
      'So sorry if our letter came across as cold', 'We are sorry in case this upset you', 'Apologies should this have worried you',
      'Sorry about that if you were waiting',
    ],
    misses: [
      'Sorry, if you could send me the order number', "Sorry if you've already tried this", 'Apologies if I misunderstood',
      'Sorry if this is the wrong place', 'There is no need to be sorry if you forgot it', "I'm sorry we sent the wrong size",
      'Sorry if it takes me a minute',
    ],
  },
  conditionalHarm: {
    description: 'Says “if” of harm that the writer did or may have done: “if our e-mail upset you”.',
    patterns: [
      '(if|in case|should) (we|i|this|it|that|our <1-3>|my <1-3>|any <1-3>|anything [we|i] <0-2>|something [we|i] <0-2>|the <1-3>|anyone <0-3>) <0-2> (offend*|upset|caused|inconvenienced|confused|frustrated|disappointed|hurt|annoyed|misled|troubled|bothered|insulted|alarmed|angered|let you down|put you out|fell short|came across|made you|was rude|were rude|seemed rude|sounded)',
      'if you (felt|feel|were|are|have been|have felt) [@much] (@upset|offended|insulted|ignored|inconvenienced|mistreated|misled|hurt|unhappy)',
    ],
    matches: ['If our email upset you', 'if anything we said offended you', 'if you felt ignored', 'should this have caused you worry'],
    misses: ['If anything else looks wrong', 'if you send the form', 'Our email upset you'],
  },
  apologyForFeeling: {
    description: 'Apologises for what the customer feels or thinks, and not for what was done.',
    patterns: [
      '@saySorry [@sorryFiller] [that] you [may|might] [@adverb|have|had] (feel|felt|think|thought|believe|believed|perceive|perceived|see it|saw it|see this|saw this|see things|took it|took this|took offense|take it|taken it|taken offense)',
      '@saySorry [@sorryFiller] [that] you [have] (found|find) (it|this|that|our <1-2>|the <1-2>|my <1-2>) <0-2> (confusing|rude|unhelpful|disappointing|frustrating|unsatisfactory|difficult|hard|upsetting|offensive|unfair|unclear|misleading|unacceptable|slow|poor|lacking|annoying|unprofessional|dismissive|insulting|inconvenient)',
      '@saySorry [@sorryFiller] [that] you (are|were|feel|felt|have been|remain) [still|now] (not [@much] [very|entirely|completely|fully|at all] (happy|satisfied|pleased)|[@much] (unhappy|upset|offended|dissatisfied|disappointed|displeased|annoyed|angry|frustrated|unsatisfied|disgruntled|insulted))',
      '@saySorry [@sorryFiller] [that] you [have] (got|had|have|formed|came away with|were left with|were given) (the|that|this|such) <0-1> (impression|feeling)',
      '@saySorry [@sorryFiller] (for|about|that) (how|the way|what) you [may|might] [@adverb|have] (feel|felt|took|perceived|perceive|interpreted|interpret|feeling|are feeling|see|saw)',
      '@saySorry [@sorryFiller] [that] (it|this|our <1-2>|we|that|the <1-2>) (seemed|appeared|felt) <0-3> to you',
    ],
    unlessAfter: ['@negation <0-3>'],
    matches: [
      "I'm sorry you feel that way", 'We are sorry you felt the need to complain', "I'm sorry that you are unhappy with our service",
      'Sorry about how you felt after the call', 'We regret that you feel our service fell short', 'I apologise that you were offended',
      'Sorry you got that impression', 'Sorry that you found our reply rude', 'We are sorry that you are not happy with the result',
      'I apologise that this seemed unfair to you',
    ],
    misses: [
      'We are sorry to hear that you are not satisfied', "I'm sorry you had to wait 40 minutes", 'Sorry you found a crack in the screen',
      "I'm sorry that you were charged twice", 'Sorry we made you feel unwelcome',
    ],
  },
  hypotheticalHarm: {
    description: 'Harm that may or may not have been: “any inconvenience this may have caused”.',
    patterns: [
      '(any|the|all|this|whatever|possible) [and all] [of the] <0-2> @harm [or <1-2>|and <1-2>] [that|which] [this|it|that|you|we|our <1-3>|the <1-3>|these <0-2>|those <0-2>|they|your <1-2>|has|have] <0-2> (may|might|could) [well|possibly] (have|be (experiencing|facing|having|feeling|causing))',
    ],
    matches: [
      'any inconvenience this may have caused', 'any confusion it might have caused', 'the trouble that our late reply could have caused you',
      'any inconvenience or worry this may have caused', 'any difficulties you may be experiencing',
    ],
    misses: ['any inconvenience caused', 'the inconvenience this has caused', 'any trouble this may cause', 'You may have any colour'],
  },
  unnamedAudience: {
    description: 'Apologises to whoever was harmed, if anybody was.',
    patterns: [
      '@saySorry [@sorryFiller] to (anyone|anybody|any <1-3> who|any <1-3> that|any [of] <1-3> affected|whoever|any of you who)',
      '@saySorry (for <1-8>|that <1-8>|if <1-8>) to (anyone|anybody|whoever|any <1-3> who)',
    ],
    unlessAfter: ['@negation <0-3>'],
    matches: ['We apologise to anyone who was affected', 'Our apologies to any customers who were inconvenienced', 'Sorry to anybody offended'],
    misses: ['We apologise to you', 'Our apologies to all 312 customers affected'],
  },
  mistakesWereMade: {
    description: 'Says that mistakes were made, and not by whom.',
    patterns: [
      '(mistakes|errors) (were|have been|had been|get) [clearly|obviously|regrettably|sadly] made !([@adverb] (by (us|me|our|my)|on (our|my)))',
    ],
    unlessAfter: ['(if|where|when|whether|unless|any|no|what|which|in case) <0-3>'],
    matches: ['Mistakes were made and we regret them', 'Clearly errors have been made'],
    misses: ['We made mistakes', 'If any mistakes were made on the form, tell us', 'Errors were made by our warehouse'],
  },
  genericHarm: {
    description: 'The inconvenience, trouble or the like, said to be there: “for the inconvenience this has caused”.',
    patterns: [
      '(the|this|your|any|all|such) [of the] [@much|great|further|possible|obvious] (inconvenience*|trouble|hassle|bother|frustration|upset|disappointment|annoyance) [or <1>|and <1>] [that|which] [this|it|we|our <1-2>] [has|have|had] [been] [caused]',
    ],
    matches: ['the inconvenience this has caused', 'any inconvenience caused', 'the trouble'],
    misses: ['the late parcel'],
  },
}
