import type { Lexicon } from 'replylint/rule'

/** What customers say in conversations, and what is said to them of it. The tagger does not see these families. */
export const customers: Lexicon = {
  customerDone: {
    forRulesOnly: true,
    description: 'What a customer says at the end: thanks, goodbye, or that it is solved.',
    patterns: [
      '!(no) (thank|thanks|thankyou|thx|ta|cheers|tysm|ty) [you]',
      '(bye|goodbye|bye-bye|good night|take care|ciao|farewell)',
      '^ [no|nope|ok|okay|great|good|yes|and|so|well] [that] (is|will be|would be) (all|it|everything) [for (now|today)|i need|i needed|thanks|from me] $',
      'that (is|will be|would be) (all|everything) [for (now|today)|i (need|needed|wanted)|from me]',
      '(have|has) (a|an) (great|good|nice|lovely|wonderful|fantastic|awesome|amazing|safe) (day|one|evening|night|weekend|afternoon|morning|week)',
      '(it|that|this|everything|all) (works|worked|is working|is fixed|is sorted|is solved|is resolved|is back|did it|did the trick|solved it|fixed it|sorted it) [now|again|fine|perfectly|great|like a charm]',
      '(all|am|are|everything is) (good|set|sorted|fine|done|resolved) [now|here|thanks]',
      '(problem|issue|it is|that is|is|has been) (solved|resolved|sorted|fixed)',
      '(i|we) (appreciate|appreciated) (it|that|this|your|the|you|all)',
      '(very|so|really|most|been) helpful', '(close|end) (it|this|(the|this|my) [support] (ticket|case|chat|request|conversation))',
      '(you are|thats|that is) (great|perfect|awesome|brilliant|amazing|wonderful|fantastic|the best|lovely)',
      '^ (perfect|wonderful|awesome|brilliant|fantastic|excellent|lovely|sorted|solved|resolved) $',
      '(glad|happy|good|great|nice) (to hear|to know|that it|it)',
    ],
    unlessAfter: ['@negation <0-1>', '(if|when|once|until) <0-3>'],
    matches: [
      'Thank you so much', 'ok bye', "No, that's all", "That's all for now", 'You too, have a nice day', 'It works now', "We're all set", 'The problem is solved',
      'I appreciate your help', 'That was very helpful', 'You can close this ticket', "That's perfect", 'Perfect!', 'Good to know',
    ],
    misses: ['No thanks to your driver', "It's still broken", "That isn't all", 'Tell me when it is fixed', 'Where is my order?', 'It does not work', 'Please do not close my ticket'],
  },
  faintEmotion: {
    forRulesOnly: true,
    description: 'Words of upset customers that calm ones use as well, for a date, a count or a cancellation.',
    patterns: ['(weeks|months|days) (now|ago|later)', '(cancel|canceling) (my|everything)', '(second|third|fourth|fifth) time', 'scared', 'worst case', 'hate to', 'still (no|not) <0-1> sure', 'panic button'],
    matches: ['I bought it two weeks ago', 'How do I cancel my plan?', 'The second time slot', "I'm still not sure"],
    misses: ["I'm furious", 'still waiting', 'No one has replied'],
  },
  doneByCustomer: {
    forRulesOnly: true,
    description: 'What a customer has done about the problem already, up to the verb or with it.',
    patterns: [
      '(i|we) (have|had) [already|also|just|now|even|both|all]',
      '(i|we) [already|also|even|just|then] (tried|did|restarted|rebooted|reset|reinstalled|re-installed|uninstalled|cleared|unplugged|checked|updated|refreshed|reloaded|changed|switched|turned|logged|signed|deleted|removed|replaced)',
      '(already|also|just|even) (tried|did|done|restarted|rebooted|reset|reinstalled|uninstalled|cleared|unplugged|checked|updated|refreshed|reloaded|changed|switched)',
      '^ (tried|restarted|rebooted|reinstalled|uninstalled|cleared|unplugged|checked|updated|refreshed|turned)',
    ],
    unlessAfter: ['(should|shall|must|if|when|once) <0-1>'],
    matches: ["I've restarted it four times", 'I already tried that', 'We unplugged the router', 'Tried another cable', 'Already cleared the cache'],
    misses: ['Should I have restarted it?', 'How do I restart it?', 'I want to restart it', 'Can you restart it?'],
  },
  asksForRule: {
    forRulesOnly: true,
    description: 'Asks what the rule is, or why there is one.',
    patterns: [
      '(what|which|how|where|who) <0-6> (policy|policies|rule|rules|terms|conditions|small print|t&c|t&cs) ...?',
      '(is|are|was|does|do|did|can|could|would) <0-8> (policy|policies|rule|rules|terms|conditions) ...?',
      '(tell|send|show|explain|give) (me|us) <0-4> (policy|policies|rule|rules|terms|conditions)',
      '(wondering|asking|question|know|curious|ask) <0-1> (about|what|if) <0-6> (policy|policies|rule|rules|terms)',
      '(any|a|the) (policy|policies|rule|rules) (on|about|for|regarding|against) <0-6> ...?',
    ],
    matches: ["What's your policy on returns?", 'Is there a policy on dogs?', 'Can you tell me the rules?', 'I have a question about your return policy', 'Any rules on cabin bags?'],
    misses: ['Your policy is ridiculous.', 'I want a refund', 'Where is my parcel?'],
  },
  caseHandedOver: {
    forRulesOnly: true,
    description: 'Says that whoever takes over knows the case, so that the customer need not tell it again.',
    patterns: [
      '(will|do|should|would|need) not (need|have) to <0-2> (repeat|explain|tell|start|go|send|give|say)',
      'no need to (repeat|explain|tell|start|go|send|give|say)',
      '(they|she|he|who|team|which|it) [will|already|now] (has|have|had|got|knows|know|can see|sees|see) [already|all|got] (your|the|our|what|everything|all|this|about) <0-3> (notes|details|case|messages|chat|conversation|photos|files|logs|history|story|information|info|number|order|you (told|sent|said|wrote)|we (discussed|talked)|happened)',
      '(shared|sent|given|passed|forwarded|attached|included|added|handed|copied|noted) <0-3> (your|the|our|all|everything|my) <0-2> (notes|details|messages|chat|conversation|transcript|photos|files|logs|history|information|info|you (told|sent|said|wrote)) [to|with|on]',
      '(full|all the|whole) (background|context|history|story|picture)',
      '(up to speed|in the picture|brought up to date|filled in|briefed|caught up)',
      '(they|she|he|who) (has|have) (it all|everything|all of it|them|your case|your notes|the details)',
    ],
    matches: [
      "You won't need to repeat anything", 'No need to explain it again', 'who has your notes', 'they have the photos you sent', "I've shared our conversation with her",
      'They know the full background', "I've brought her up to speed", 'He has everything',
    ],
    misses: ['She will call you by 5pm', "I've passed this to Priya", 'They answer within the hour', 'You need to explain this'],
  },
}
