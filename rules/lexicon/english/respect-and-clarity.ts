import type { Lexicon } from 'replylint/rule'

/** Families of words that leave people out, and of words that only the team knows. */
export const respectAndClarity: Lexicon = {
  agentInstruction: {
    description: 'Tells the agent what to do with the text: delete a part, fill a gap, keep it in the house.',
    patterns: [
      '(delete|remove|cut|erase|change|edit|adjust|update|replace|customize|personalize|fill in|complete) [this|these|the|any|all] <0-2> '
        + '(list|paragraph*|section*|sentence*|line*|note|notes|text|part|parts|bit|bits|option*|bracket*|placeholder*|blank*|gap*|this|name|'
        + 'details|template|wording) (before|prior to) (sending|you send|send|publishing|replying|you reply) $',
      '(note|notes|reminder|instructions|tip) (to|for) [the] (agent|agents|rep|reps|self|support agent|support agents|support staff|'
        + 'csr|csrs)',
      '^ agent (note|notes|instruction|instructions|only)',
      '^ internal (note|notes|comment|only|use only)',
      '(for|strictly) internal use [only]',
      '(do not|never) (send|forward|share|show) [this|these|any of this|it] (to|with) [the] (customer|customers|client|clients)',
      '^ (tell|ask|inform|remind|thank) the (customer|client|caller|user) (that|to|for|if|whether|about|what|which)',
      '^ insert [~(your)] [~(your)] [~(your)] (link|name|screenshot|date|amount|number|reason|details|url|signature|image|code|'
        + 'explanation|text) here',
    ],
    matches: [
      'List of banned countries (delete list before sending):', 'Remove this paragraph before you send', 'Note to agent: check the card first',
      'Instructions for agents: tag the case', 'Agent note: offer £5 at most', 'Internal note: check the account', 'Internal use only',
      'For internal use only', 'Do not send this to customers', 'Tell the customer that we are closed', 'Insert tracking link here',
      'Fill in the details before sending',
    ],
    misses: [
      'Please delete the app before you install it again', 'Remove the battery before charging', 'choose the right size for you',
      'a note for you', 'our internal team will check', 'insert the card here', 'Insert your order number here', 'Ask the courier to leave it',
      'Please complete the form before sending it to us', 'Remove the SIM card before sending', 'Remove any personal data before you send the device', 'Select the option that suits you',
    ],
  },
}
