import type { Lexicon } from 'replylint/rule'
import { ableistWords, genderedWords, slurs } from './equality.ts'

const kin = '(son|sons|daughter|daughters|grandson*|granddaughter*|grandchild|grandchildren|grandkid*|children|kids|nephew|niece|teenager|teen)'
const elders = '(mum|mom|mother|mummy|mommy|grandma*|grandmother*|nan|nana|gran|granny|grandpa*|grandfather*|grandparent*|grandad|housewife|auntie)'
const persons = '(people|persons|person|folk|folks|customer|customers|user|users|client|clients|member|members|caller|callers|generation|lady|ladies|gentleman|'
  + 'gentlemen|man|men|woman|women|audience|audiences|crowd|demographic)'
const endearment = '(love|dear|hon|hun|honey|darling|sweetie|sweetheart|dearie|petal|duckie|duck|sugar|pet|babe|luv)'

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
  biasedAge: {
    description: 'Explains the customer by age, or sorts people by it.',
    patterns: [
      '(at|for|given|considering|despite) (your|his|her|their|that) age',
      '(for|to) (someone|somebody|a person|a man|a woman|a lady|a gentleman|people|customers) (of|at) your age',
      '(people|customers|someone) [of] your age',
    ],
    matches: ['This can be tricky at your age', 'Given your age, take your time', 'hard for someone of your age', 'many people your age'],
    misses: ['confirm your age', 'at the age of 18', 'for all ages', 'your age must be 18 or over'],
  },
  ageGroup: {
    description: 'People sorted into a group by age.',
    patterns: [
      '[the] elderly ' + persons,
      '(old|older|younger) ' + persons + ' (often|usually|generally|tend|typically|find|struggle|prefer|sometimes|can|may|might|do|have|are|like|love|'
        + 'who are not|get|seem|always|never)',
      '(for|by|with|to) [our|the|many|most|some] (older|elderly|old|younger) ' + persons,
      '[an|the|our] old (lady|gentleman|folks|folk|boy)',
      '(older|elderly) (audience|audiences|crowd|demographic|generation|generations)',
      'senior citizen*',
      '[our|most|many|some] (seniors|pensioners|old folks|grannies|boomers|baby boomers|millennials|youngsters) (often|usually|generally|tend|typically|'
        + 'find|struggle|prefer|sometimes|can|may|might|do|have|are|like|love|get|seem|always|never|who)',
      '(boomers|millennials|gen z|gen zers|kids these days|kids today|young people today)',
      'your generation',
    ],
    matches: [
      'Elderly customers usually prefer a call', 'Older people often find this hard', 'for older audiences', 'senior citizens', 'Seniors tend to ring us',
      'millennials love it', 'your generation', 'kids these days', 'our pensioners may need more time', 'with older customers',
    ],
    misses: [
      'people over 18 can apply', 'older versions of the app', 'Our over-65 discount applies from 1 May', 'an older phone', 'the senior engineer',
      'a senior railcard', 'old customers keep their price', 'Older accounts',
    ],
  },
  ageFact: {
    description: 'Age as a fact that decides what somebody gets: a fare, a discount.',
    patterns: ['(fare*|discount*|railcard*|concession*|concessionary|ticket*|rate|rates|pass|passes|free|price*|eligible|eligibility|qualify|entitled|aged|'
      + 'tariff*|benefit*|pension|pensions|scheme)'],
    matches: ['Senior citizens travel free', 'a discount for seniors'],
    misses: ['Elderly customers usually prefer a call'],
  },
  elderspeak: {
    description: 'Pet names for the customer.',
    patterns: [
      '^ (sweetie|sweetheart|dearie|my dear|my love|my darling|my lovely|young man|young lady|little lady|missy|buddy boy|poppet|sweetie pie) $',
      '(thanks|thank you|worry|you|your|yours|sorry|yes|no|ok|okay|sure|there|problem|problems|course|welcome|it|that|this|bye|now|please|care|one|done|'
        + 'today|help|afraid|moment|minute|here|right|fine|go|see|back|soon|night|day) ^ ' + endearment + ' $',
      '(hi|hello|hey|hiya|good (morning|afternoon|evening)|thanks|thank you|sorry|bye|alright) [there|my] ' + endearment + ' $',
    ],
    matches: ["Don't worry, my dear, we'll fix it", 'Thanks, love!', 'There you go, sweetie', 'Hello dear, how can I help?', "No problem, hun, I'll send it",
      'Let me look, young man'],
    misses: ['I love this idea', "We think you'll love it", 'Dear Sam,', 'honey and lemon flavour', 'It is a dear price', 'a young man called', 'Love, Anna',
      'We sell jam, honey and cheese', 'Hi Love Island fans'],
  },
  collectiveWe: {
    description: 'Speaks to the customer as “we”, as to a child or a patient.',
    patterns: [
      'how are we (doing|feeling|getting on) (today|this morning|this afternoon|this evening|now) ?',
      'how are we (feeling|today|this morning) [today] ?',
      '^ (are|were) we (having|feeling|confused|struggling|forgetting|lost|stuck|worried|a bit|still having|still struggling) ...?',
      '^ (did|have|had) we (forget|forgotten|lose|lost|mislay|mislaid) our ...?',
      '^ shall we (calm down|take a deep breath|try to stay calm) ...?',
    ],
    matches: ['How are we doing today?', 'Are we having trouble with the app?', 'Did we forget our password?', 'How are we feeling?', 'Are we confused?'],
    misses: ['How are we doing? Rate us', 'Are we getting the parcel back?', 'Shall we call you?', 'Have we answered your question?', 'Did we miss anything?'],
  },
  biasedSkill: {
    description: 'Takes for granted how well somebody handles technology.',
    patterns: [
      'not [very|so|that|too|particularly|really|all that|the most] (tech|computer|technology|technically|internet) savvy',
      '!not (tech|computer|technology|internet) savvy',
      '(computer|technologically|digitally|technically|it) (illiterate|challenged|clueless|inept)',
      '(good|great|bad|hopeless|useless|no good) (with|at) (computers|technology|tech|phones|gadgets) !(support|companies)',
      '^ [do] you know how to (use|work|operate|turn on|switch on) (a|the|your) (computer|smartphone|phone|mouse|browser|internet|tablet|email|keyboard) ...?',
      '(technophobe*|luddite*)',
    ],
    matches: ["if you're not very tech-savvy", 'Our tech-savvy users love this feature', 'computer illiterate', 'Are you good with computers?',
      'Do you know how to use a computer?', 'not so computer savvy'],
    misses: ['Our technical team', 'Do you know how to use the coupon?', 'a savvy choice', 'It works with computers', 'good with phones support'],
  },
  biasedFamily: {
    description: 'Takes for granted who is in somebody’s family, and that they know better.',
    patterns: [
      '(ask|have|get|let) [your|a|one of your] ' + kin + ' [or [your|a] ' + kin + '] [to] (help|show|set|do|fix|explain|install|walk|assist|teach|sort|log|handle|'
        + 'come|take|look|read|type|click|have)',
      '(ask|have|get) your (grandson*|granddaughter*|grandchild|grandchildren|grandkid*)',
      '(ask|have|get|let) your (husband|wife|boyfriend|girlfriend|hubby|missus|other half) [to] (help|show you|set it|do it|fix|install|carry|lift|'
        + 'explain|handle|sort)',
      'your (husband|wife|boyfriend|girlfriend|hubby|missus) (can|could|should|will|might|may) (help|do it|fix|lift|carry|install|handle|explain|sort)',
      '(someone|somebody|anyone) younger',
      'a younger (person|friend|relative|family member|colleague|neighbor)',
      '(help|ask|assistance) (from|of) [a|your] (younger|young) (person|people|relative|relatives)',
    ],
    matches: ['Maybe ask your grandson to help you log in', 'have your kids show you', 'get your husband to install it', 'Your husband can lift it',
      'have someone younger show you', 'Get your son or daughter to help', 'a younger relative'],
    misses: ['Please ask your husband to confirm the order', 'Ask your child to log in at school', 'your son’s subscription', 'someone young at heart',
      'your wife can board with the same booking'],
  },
  biasedEase: {
    description: 'So easy that even some sort of people could do it.',
    patterns: [
      '(so|simple|easy) [easy|simple|straightforward|that] [enough] [that|even] [that|even] [your|my|a|an|the] ' + elders + ' (can|could|will|would|is able) <0-2>',
      '(simple|easy|straightforward) enough for [even] [your|my|a|an|the] (' + elders.slice(1, -1) + '|child|toddler|five year old)',
    ],
    matches: ["it's so easy your grandma could do it", 'so simple that even my mum can use it', 'easy enough for your gran', 'simple enough for a child'],
    misses: ['so easy to use', 'a gift for your mum', 'easy enough for most'],
  },
  evenElders: {
    description: 'Even some sort of people can do it.',
    patterns: ['even [your|my|a|an|the|our] (' + elders.slice(1, -1) + '|child|toddler|five year old) (can|could|knows|manages|managed|understands|gets|would)'],
    matches: ['Even my mum can use it', 'even a child could do that'],
    misses: ['even if your child can', 'a child can join'],
  },
  biasedGender: {
    description: 'Takes something for granted because of somebody’s gender.',
    patterns: [
      '(hard|tricky|difficult|heavy|technical|complicated|good|bad|impressive|unusual|rare|brave|clever|strong) for a (woman|man|girl|lady|female|male|mother|'
        + 'mum|mom|guy|housewife)',
      '^ as a (woman|mother|mum|mom|housewife|man|father|dad|lady|girl|female) you',
      '(man|lady|woman|head) of (the|your) (house|household)',
      '(put|get) your (husband|wife) on [the phone|the line]',
      '(speak|talk) (to|with) your husband [instead]',
      '(girls|women|men|boys|ladies) (can not|are (bad|not good|hopeless|better|worse|rubbish|useless))',
    ],
    matches: ['not bad for a woman', 'too heavy for a lady', 'As a mother, you know', 'the man of the house', 'Put your husband on the phone',
      'Could I speak with your husband instead?'],
    misses: ['a jacket for a woman', 'As a member, you get', 'good for a month', 'a gift for a man'],
  },
  biasedOrigin: {
    description: 'Remarks on somebody’s language, accent or country.',
    patterns: [
      'your [strong|thick|heavy|foreign] accent',
      'your (broken|poor|bad|limited) (english|language)',
      'your english (is|was|seems|could|needs|level)',
      'speak (proper|better|good|clear|correct) english',
      'where are you (really|actually|originally) from',
      '(people (from|in|of) (your|that) country|foreigners) (often|usually|always|never|generally|tend|do not|like|love|all|seem)',
      '!(thank|thanking) you (people|lot) !(can [now]|may|who|of)',
    ],
    matches: ["I can't follow your accent", 'Your English is quite good', 'Where are you really from?', 'people from your country often', 'You people always do that',
      'Foreigners often ask this'],
    misses: ['Could you tell me which language you prefer?', 'we support English', 'Where are you travelling from?', 'Thank you people of Leeds', 'People from your country need a visa', 'You love it'],
  },
  biasedAddress: {
    description: 'Calls people of every kind guys or ladies.',
    patterns: [
      '(hi|hey|hello|hiya|yo|thanks|thank you|sorry|dear|ok|okay|cheers|good (morning|afternoon|evening)) [you|again|there] (guys|gals|ladies|gents|lads|fellas|'
        + 'girls|boys) $',
      '^ (guys|gals|fellas) $',
      '(you|all you) guys',
    ],
    unlessAfter: ['five'],
    matches: ['Hey guys, please reply', 'Thanks, guys!', 'Guys, we have fixed it', 'We love you guys', 'Hi ladies,'],
    misses: ['the guys in our warehouse', 'Five Guys', 'Hi everyone', 'dresses for ladies'],
  },
  genderedWord: {
    description: 'Trades and people named by a gender.',
    patterns: [`(${Object.keys(genderedWords).join('|')})`],
    unlessAfter: ['mr', 'cat', 'bat', 'spider', 'iron'],
    matches: ['the chairman', 'a fireman', 'Our salesmen will call', 'the phones are manned'],
    misses: ['the chair', 'a firefighter', 'our sales staff', 'the manual', 'the Financial Ombudsman', 'faulty workmanship', 'your maiden name'],
  },
  ableistWord: {
    description: 'Illnesses and disabilities as words of abuse or of pity.',
    patterns: [`(${Object.keys(ableistWords).join('|')})`],
    unlessAfter: ['@negation <0-2>', 'no such thing as [a|an]'],
    matches: ["It's crazy how many people miss this", 'a stupid error', 'customers who are wheelchair-bound', 'handicapped parking'],
    misses: ['There are no stupid questions', 'a disabled button', 'an invalid code', 'wheelchair users', 'deaf customers', 'special offers'],
  },
  slur: {
    description: 'Words of abuse for people of an origin, a faith or a gender.',
    patterns: [`(${Object.keys(slurs).join('|')})`],
    matches: ['transgendered people', 'your sexual preference'],
    misses: ['transgender people', 'an oriental rug', 'a Gypsy caravan'],
  },
  everydayJargon: {
    description: 'Words of help desks and offices that most customers have met: they sound of the office and are understood.',
    patterns: [
      '(support|help desk|helpdesk|service desk|trouble) ticket* !(system*|software)',
      'ticket (number|id|reference|#)',
      '(open|opened|opening|raise|raised|raising|create|created|creating|submit|submitted|submitting|log|logged|logging|close|closed|closing|reopen|'
        + 'reopened|escalate|escalated|file|filed|merge|merged|respond to|reply to|solve|solved|resolve|resolved|mark) (a|the|this|your|that|another) [new|'
        + 'separate] ticket !(window*|office*|counter*|gate*|machine*|barrier*)',
      '(this|your|the) ticket (is|was|has been|have been|will be|has|will) [now|being|automatically|already] (triaged|escalated|closed|close|resolved|'
        + 'solved|updated|assigned|received|reopened|merged|logged|raised|submitted|pending|open|created|marked|archived|in)',
      '(rma|rmas|sku|skus)',
      '(reach out|reached out|escalated|passed) <0-3> internally',
      'internal (team|teams|department|departments|stakeholder*)',
      '(end user|end users)',
      'going forward',
      'actionable',
      '(deliverable*|stakeholder*|action item*|deep dive)',
    ],
    matches: [
      'Your ticket has been triaged', 'We opened a support ticket', "We'll raise an RMA", 'We created a ticket for you', 'quote the ticket number',
      'our internal team', 'an action item for the team', 'our end users', 'going forward, we will write first',
    ],
    misses: ['your ticket is attached', 'Your ticket has been cancelled', 'train tickets', 'ticket office', 'go forward to the next page'],
  },
  supportJargon: {
    description: 'Words for how a support team sorts its work.',
    patterns: [
      '(triage|triaged|triaging) !(nurse*|nursing|line|center|unit)',
      '(l1|l2|l3|l4|t2|t3) (support|team|teams|queue|agent*|engineer*|specialist*|technician*|escalation*|desk|advisor*)',
      '(escalat*|passed|pass|passing|sent|send|sending|handed|transferred|forwarded|assigned|moved|routed|raised|bumped|kicked|punted|picked up|reviewed|'
        + 'looked at|sits|sitting|is|now|currently) <0-4> (to|with|by|at) [our|the] (l1|l2|l3|l4|t2|t3)',
      '(to|by|with|from|our) (l1|l2|l3|t2|t3) !(charger*|charging|battery|cache|vpn|bus|terminal|switch*)',
      '(tier|level) (1|2|3|one|two|three) (support|team*|agent*|engineer*|specialist*|technician*|escalation*|advisor*|queue|desk)',
      '(escalat*|passed|pass|sent|handed|transferred|forwarded|assigned|moved|routed|raised) <0-3> (to|with) [our|the] (tier|level) (1|2|3|one|two|three)',
      '(first|second|third) line (support|team|queue|agent*)',
      '!uptime (sla|slas)',
      '(sop|sops|wfm|dri|awb|oos|kyc|dsar|dsr|poc|pod|frt|kci|ecd|ettr|rfo|cpe|wismo|ndr|fnol|uat|noc|nff|wms|oms|cdd|edd|mlro|tat)',
      'our (kb|crm|erp|wms|oms)', 'kb article*',
      '(in|into|on|to|from|within|via) (our|the) (kb|crm|erp|wms|oms) !#',
      '(case|ticket) (owner|owners|deflection|disposition)',
      'canned (response*|reply|replies)',
      '(wrap up|disposition) code*',
      '(escalation matrix|warm transfer*|cold transfer*|swarming|auto resolv*)',
      '(in|on|into|to|from|our) (our|the) (jira|zendesk|freshdesk|salesforce|gorgias|servicenow|pagerduty|helpdesk system)',
      '(pending|awaiting|in|under) provisioning',
      '(in|at|from|to) (our|the) (back office|mid office) [team|queue]',
    ],
    matches: [
      'Your ticket has been triaged to L2', 'Please allow our SLA to elapse', 'passed to our tier 2 team', 'escalated it to level 2', 'your case owner',
      'I logged it in our Jira', 'It now sits with the L3 team', 'assigned to T2', 'our CRM', 'The order is pending provisioning', 'at KCI stage', 'the ECD is 4 May',
      'our second-line support',
    ],
    misses: [
      'upgrade to the Tier 2 plan', 'level with you', 'a level 2 charger', 'triage nurse', 'connect it to Zendesk', 'connect your CRM', 'a 99.9% uptime SLA',
      'at most 500 KB', 'connect it to L2 VPN', 'the first line of the address',
    ],
  },
  metricJargon: {
    description: 'What a support team counts.',
    patterns: [
      '(csat|nps|aht|fcr|frt|mttr|mtta|deflection rate|ticket volume*|upsell*|cross sell*)',
      '(our|my|internal|team) (kpi|kpis|okr|okrs|churn)', '!your churn rate',
      '(first contact resolution|average handle time|handle time|customer effort score)',
    ],
    matches: ['CSAT and NPS surveys', 'our churn rate', 'to hit our KPIs', 'It hurts our first contact resolution'],
    misses: ['a short survey', 'butter churns', 'your KPIs in one place'],
  },
  softwareJargon: {
    description: 'Words of those who build the product.',
    patterns: [
      '(a|known|as|open|critical|this|our) (p0|p1|p2|p3|p4)',
      '(p0|p1|p2|p3|p4|s1|s2|sev0|sev1|sev2|sev3|sev (0|1|2|3|one|two)) (issue*|incident*|bug*|case*|defect*|outage*)',
      '(sev0|sev1|sev2|sev (0|1|2|one|two))',
      '(in|on|to|into|from) (the|our|a) [product|engineering|development|dev|team|feature|existing|sprint|squad] backlog',
      'sprint backlog',
      'backlogged',
      '(next|this|current|upcoming|our|a|following|development|later) sprint !(race*|finish|event*|distance|triathlon|training|session*|class*|lesson*|weekend)',
      '(groomed|refined) [and] <0-3> (sprint|backlog|sized|estimated|slotted|prioritized)',
      '(story points|behind a feature flag|code freeze|change freeze|hotpatch*)',
      '(hotfix*|hot fix)',
      '(to|in|on|into|back|our|hit|hits|reaches|reached|from) prod',
      '(in|on) [our] staging',
      '(can not|could|to|can|did|we|please|not) repro',
      '(repro steps|repros|reproed|no repro)',
      '(rca|rcas|root cause analysis|post mortem*|postmortem*)',
    ],
    matches: ['This is a known P1', "It's in the backlog for the next sprint", 'push a hotfix to prod', 'after RCA', 'a root cause analysis', 'We could repro it',
      'a sev 1 incident', 'We have rolled back prod', 'The postmortem is pending', 'behind a feature flag'],
    misses: ['a backlog of orders', 'the sprint race', 'page P2 of the form', 'a product', 'a fix', 'Staging the photos takes a day'],
  },
  officeJargon: {
    description: 'Words of meetings.',
    patterns: [
      '(circle|circling|circled|loop|looping|looped) back',
      '(touch|touching|touched) base',
      '(i|we|will|to|have|has|had|me|can|could|also|and|am|are|by|us|already|been|been already|they) (loop|looping|looped) <0-3> in !(a|the (box|video|song))',
      '^ looping <0-3> in !(a|the (box|video|song))',
      '(leverage|leveraging) (our|the|your|this|these|their|its)',
      'synerg*',
      '(have|has|had|lack|lacks) [not] [the|enough|any|much|more] bandwidth (to|for|right|at)',
      '(take|taking|took) (this|it|that) offline !(to|while|for|until|during)',
      '(bau|eod|cob|wip|eow|tbc by|eta tbd)',
      '(low hanging fruit|move the needle|sync up (with|internally|on)|ping you|ping me|ping us|socialize it|boil the ocean|run it up the flagpole|level set|'
        + 'put a pin in|park this|drill down into (this|your|the)|double click on (this|that) [point|topic|issue]|peel the onion)',
      'sync (internally|with [my|our|the] (team|engineer*|product|manager|lead|colleague*))',
    ],
    matches: ["We'll circle back", 'touch base', "I'll loop in my POC", "I'll loop you in", 'by EOD', 'leverage our tools', 'have the bandwidth to',
      "I'll sync with our engineers", 'We will loop back on Monday'],
    misses: ['a loop in the video', 'The washing loop in step 4', 'internet bandwidth', 'the base of the lamp', 'leverage of 1:30', 'a circle on the back', 'sync your phone', 'double-click on the icon'],
  },
  vagueNoun: {
    description: 'A stand-in where the customer’s own noun belongs, with nothing after it that says which one.',
    patterns: [
      '!(if|should|in|whether|unless|at|upon|per|on|by|describe|describing|(details|information|info|more|description) (about|regarding|on|of)) (the|this|your|that|said) [recent|current|latest|previous|above|reported|mentioned] (issue|issues|matter|'
        + 'situation|inquiry|inquiries|enquiry|query|queries|request|requests|concern|concerns|problem|problems|item|items|product|case|incident|thing|transaction|'
        + 'document|documents) !(with|about|of|that|which|you|we|i|where|regarding|concerning|from|on|for|to|in|involving|relating|related|affecting|around|below|'
        + 'above|here|number|id|is (that|the|a|caused|due|because|not|with)|was (that|the|a|caused|due|because|not)|are|were|persist*|continue*|occur*|happen*|'
        + 'remain*|still|again|reoccur*|recur*|arise*|delivered|returned|purchased|ordered|received|shown|listed|mentioned|described|reported|attached|linked|sold|shipped|sent|'
        + 'page|details|name|type|code|manager|team|owner|status|<url>|<number>|<text>|<name>|#)',
    ],
    matches: [
      "I'm looking into the issue", 'Your request has been updated', 'Regarding your inquiry, please allow 3 days', 'The item is on its way',
      'We apologise for the situation', 'The document is attached', 'Thanks for reporting this matter', 'Your concern has been resolved', 'your recent transaction',
    ],
    misses: [
      'the issue with your June invoice', 'the item you returned', 'if the issue persists', 'your refund request', 'the problem is the cable', 'case number 5',
      'the product page', 'At your request, I closed it', 'in that case', 'more details about the issue', 'the product delivered',
    ],
  },
}
