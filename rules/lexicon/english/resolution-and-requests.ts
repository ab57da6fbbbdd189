import type { Lexicon } from 'replylint/rule'

/** Families of requests, their reasons, steps to try and questions to ask. */
export const resolutionAndRequests: Lexicon = {
  askedData: {
    description: 'What a customer has to look up, photograph or give away, or to work for.',
    patterns: [
      '(order|invoice|booking|reservation|account|ticket|tracking|customer|serial|phone|telephone|mobile|reference|'
        + 'case|policy|claim|contract|member|'
        + 'membership|card|id|passport|vat|tax|model|part|transaction|imei|sort|flight|contact) [or <1>] (number|'
        + 'numbers|no|nr|id|ids|code|reference|'
        + 'ref|details)',
      '(phone|telephone|mobile|contact) (number|no)',
      '(your|the|a|full|first|last|home|postal|billing|delivery|shipping|email|mailing|street|current|ip) [full|'
        + 'registered|associated] '
        + '(name|address|addresses|postcode|zip|postal code|zip code|date of birth|dob|birthday|username|user name|'
        + 'email|login|'
        + 'iban|signature)',
      '(date of birth|dob|social security|ssn|date and place of birth|maiden name)',
      '(photo|photos|photograph|photographs|picture|pictures|screenshot|screenshots|screen shot|screen recording|'
        + 'video|videos|recording|image|'
        + 'images|scan) !(library|shoot)',
      '[last] (four|4|three|3|first|six|6) [last] digits',
      '(meter reading*|surname|first name|last name|maiden name|payslip|payslips|imei|nric|pan|postcode|zip code|clip|'
        + 'bank details|identification|police report|forms of id|phone number|insurance card|sort code|account details|'
        + 'declaration|questionnaire)',
      '(copy|copies|proof|scan) of',
      '(passport|driving license|license|identity card|id card|receipt|receipts|invoice|invoices|packing slip|'
        + 'delivery note|bank '
        + 'statement|utility bill|proof of <1-2>|documents|documentation|log files|logs|log file|error log|'
        + 'traceroute|har '
        + 'file|debug log|serial number|form|questionnaire)',
      '(fill in|fill out|complete|sign) (the|this|our|a) <0-3> (form|questionnaire|declaration|document)',
      '(record|film|recreate|re-create|reproduce) (a|the|this|that|it|your)',
      '(some|more|further|additional) (details|information|info)',
    ],
    matches: [
      'your account number', 'a photo of the product', 'a copy of your passport', 'the last four digits of your card',
      'your full name',
      'record a video', 'your order number', 'your date of birth', 'some more details', 'your invoice',
      'your phone number',
    ],
    misses: ['Which size would you like?', 'Would Tuesday suit you?', 'the number of seats', 'We have a photo library'],
  },
  askedToGive: {
    description: 'Asks to be given something.',
    patterns: [
      '(send|resend|share|provide|confirm|give|tell|attach|include|upload|forward|supply|state|quote|list|submit|dm|'
        + 'pm|email|'
        + 'reply with|respond with|fill in|fill out|need|require|have|record|recreate|reproduce|take|verify|enter|'
        + 'message|specify|ping|pop|furnish|grab|snap|snapping|get|make|film|capture|scan|sign|complete|key in|'
        + 'write down|'
        + 'photograph|screenshot|sending|sharing|taking|giving|forwarding|uploading|telling|confirming|see|fax|mail|'
        + 'let (me|us) (know|have)|drop|bring|show|advise|add|indicate|copy|paste|post)',
      'what (is|are|was) (your|the)',
      '(may|can|could) (i|we) (have|get|ask|see)',
    ],
    matches: ['Please send', 'I require', 'Could we have', 'What is your order number?'],
    misses: ['Please restart it', 'Thanks for waiting'],
  },
  askedOutright: {
    description: 'Asks for something without a “please”, or by a verb that asks when a thing is handed over.',
    patterns: [
      '^ [please|kindly|just|then|also|now|and|so|simply] (send|resend|email|e-mail|dm|pm|ping|text|message|forward|'
        + 'share|upload|attach|pop|drop|fax|give|tell|show|furnish|supply|specify|provide) [through|over|'
        + 'along] '
        + '(me|us|over|across|back|your|the|a|an|it|through|along|any|all)',
      '^ [please|kindly|just|then|also|now|and|so|simply] (complete|fill in|fill out|sign|photograph|screenshot|'
        + 'write down|note down|key in|film|record|snap) (the|this|our|a|an|your)',
      '(mind|minding) [just|quickly] (sending|sharing|snapping|taking|giving|forwarding|uploading|telling|confirming|'
        + 'popping|emailing|providing|filling|recording|scanning)',
      '(can|could|would|will) you [please|kindly|just|quickly|possibly] (grab|snap|take|get|make|record|film|capture|'
        + 'pull|scan|photograph|pop|ping|drop|fill|sign|give)',
      'please [could you|can you|also|just] (make|take|record|film|grab|get|upload|specify|furnish|key in|write down|'
        + 'share|scan|sign|fill|complete|photograph|snap|include|note|give|have)',
      '(i|we) [will|would|do] [also|still|just|first|now|then] (need|require|need to see|need to have) [from you] '
        + '(your|the|a|an|two|'
        + 'some|any|proof|another)',
      '(can|could|may) (i|we) [please|just|also] (have|get|take|ask for|see|grab) (your|the|a|an|some|proof)',
    ],
    unlessAfter: ['(you|to|if|when|once|not|i|we|never) <0-1>'],
    matches: [
      'Pop over a photo', 'Complete the attached form', 'Mind sending your booking reference?', 'Email us your details',
      'Can you grab a screenshot?', 'I also need your surname', 'Please make a video of the fault',
    ],
    misses: ['You can upload a photo', 'I have sent the form', 'Never share your PIN', 'Would you like a copy?'],
  },
  purpose: {
    description: 'Says what something is for, or what comes of it.',
    patterns: [
      '(so that|in order to|in order that|so as to|because|since you|since we|as we|as i|as our|as it|as this|as the)',
      'so [then] (i|we|our|they|you|the|it|your|my|a|an|that) !(sorry|much)',
      '(this|that|it|which|they|these|those) [will|would|could|can|may|also] [also|really|then] (help|helps|let|lets|'
        + 'allow|allows|speed|speeds|show|shows|'
        + 'tell|tells|make|makes|enable|enables|give|gives|save|saves|mean|means)',
      '(once|when|as soon as|after|with|if) (i|we|you|that|this|these|it|them) <0-6> (i|we) (will|can|could|shall|'
        + 'am|are)',
      '(once|when|as soon as|after) (i|we) (have|get|receive|got|know|see|hear|can see)',
      '(and|then) [then] (i|we|our <1-2>|someone|the <1-2>) (will|can|could|would|shall|am|are|would be)',
      '!(like|need|needs|have|want|wants|going|able|how|happy|sure|free|possible|due|prefer|love|ask|welcome|'
        + 'required|wish|hesitate|up|'
        + 'glad|ready|used|try) to [better|best|quickly|help us|help me|help|further] (find|locate|check|verify|'
        + 'confirm|process|look|investigate|'
        + 'help|assist|see|trace|track|issue|arrange|send|get|make|start|proceed|continue|move|resolve|fix|solve|'
        + 'sort|complete|'
        + 'update|refund|replace|identify|pull|review|escalate|access|raise|claim|prove|protect|prevent|ensure|avoid|'
        + 'do this|'
        + 'do that|go ahead|determine|understand|narrow|rule|figure|reproduce|test|match|reset|change|cancel|book|'
        + 'reach|keep|call|deliver|file|work out|calculate|'
        + 'open|log|take|unlock|restore|provide|offer|pass|speed)',
      '^ to ~(you|the|our|your|<email>|this)',
      'for (verification|security|safety|our records|your (security|safety|protection)|identification|data '
        + 'protection|further|faster|review|investigation|'
        + 'processing|reference|the (refund|replacement|claim|label|investigation|courier|check)|a (refund|'
        + 'replacement|new|closer))',
      'help (us|me) [to] [better] @do',
      '(before|until) (i|we) can',
      'just so (i|we)',
      '(needed|required|necessary) (for|to|by|because)',
      '(when|if|whenever|every time) you [next] (call|contact|write|reply|visit|come|email|ring|phone|arrive|check in)',
      '(will|would|can|could|may) [also|really|all] help (us|me|our)',
      '(i|we|team) (would|will|can|could|want|do|am|are) <0-4> (look|check|help|assist|hear|understand|troubleshoot|'
        + 'investigate|find|fix|sort|refund|'
        + 'replace|send|arrange|book|process|escalate|resolve|update|raise|review|cancel|looking|checking|'
        + 'investigating|reviewing)',
    ],
    matches: [
      'so I can claim it from the courier', "Once I have it, I'll reprint the label",
      'To find the payment, could you tell me', "it'll show me which version",
      'because the pharmacy checks it', 'It would help us resolve it faster', "and I'll look into it",
      'for verification', 'to process your refund',
    ],
    misses: [
      'Please send a screenshot', 'I would like to ask you for it', 'Send it to our office',
      'We need a copy of your passport',
    ],
  },
  notAStep: {
    description: 'The words before a step that make it something else than an instruction: a goal, a ban, what was '
      + 'done.',
    patterns: [
      '(how|link|order|email|request|trying|tried|asked|wanted|unable|page|button|option|code|way|steps|instructions|'
        + 'used|able|ready|happy|'
        + 'it|this|that|here|password) to',
      '^ to',
      '(not|never|without|after|before|by|of|about|for|when|once|while|until|since|as|than|i|we|they|have|has|had|a|'
        + 'the|your|via|'
        + 'from|did)',
    ],
    matches: ['how to', 'To reset it', 'after', 'without'],
    misses: ['please', 'need help'],
  },
  triedBefore: {
    description: 'Acknowledges that the customer may have done a step, or asks.',
    patterns: [
      '(if you have not|in case you have not|unless you) <0-4> (already|yet|done|tried)',
      '(you have|you might have|you may have|you have probably|you have likely) [already|probably|likely] (tried|'
        + 'done|restarted|reset|checked|'
        + 'cleared|reinstalled)',
      'as a first step',
      '(if|in case) (none|any) of (this|these|them|those)',
      '(thanks|thank you) for [already] @doing',
      '(thanks|thank you) for [already] (restarting|rebooting|clearing|reinstalling|refreshing|unplugging|checking|'
        + 'trying)',
      '(tried|try) <0-3> (so far|yet|already)',
    ],
    matches: [
      "If you haven't yet", 'You might have done this', 'Thanks for restarting it already', 'what you tried so far',
    ],
    misses: ['Please restart it', 'Thank you for your message'],
  },
  device: {
    description: 'What is switched off and on.',
    patterns: [
      '(it|router|modem|box|hub|phone|printer|computer|laptop|pc|mac|tablet|tv|device|console|speaker|watch|machine|'
        + 'camera|unit|app|headset|receiver|set-top box|thermostat|reader|tracker|terminal|scanner|system|browser)',
    ],
    matches: [],
    misses: [],
    listOnly: true,
  },
  firstAid: {
    description: 'A first step of help, as it is told to a customer.',
    patterns: [
      '(open|try|load|use|view|visit|reopen) <0-5> (private|incognito|inprivate) [mode|window|tab|browsing]',
      '(use|try|switch to|open it in|open it with) (chrome|firefox|edge|safari|(another|a different|some other|a '
        + 'second) '
        + '(browser|device|cable|computer|phone|outlet|socket|charger|port|network|plug|lead))',
      'try <0-3> (on|with|from|in|using) (another|a different|some other) (browser|device|cable|computer|phone|outlet|'
        + 'socket|charger|port|network|plug|lead)',
      '(turn|switch|power|shut) [your|the] [<1>] @device (off|down)',
      '(turn|switch|power|shut) (off|down) [your|the] [<1>] @device',
      '(power|hard|soft) (cycle|cycling|reset)', 'give <1-3> a [quick] (restart|reboot|refresh)',
      '(try|do|perform) a [quick|simple|hard|soft|full|factory] (restart|reboot|refresh|reset|power cycle)',
      '(make sure|ensure|check|verify|double-check|confirm) [that|if|whether] <1-4> (plugged in|plugged into|'
        + 'switched on|'
        + 'turned on|charged|online|properly connected|connected to (the (internet|wi-fi|wifi|network|router|'
        + 'power|mains)))',
      '(make sure|ensure|check|verify) [that|if|whether] [you are|your] <0-2> (wi-fi|wifi|bluetooth|mobile data|'
        + 'internet|'
        + 'caps lock|connected) <0-3> (on|working|enabled|off|wi-fi|internet)',
      '(delete|remove|uninstall) [the|your|it] [app] (and|then) [then] (reinstall|re-add|download|install|add)',
      '(take|pop|remove|swap|change|replace) [out] the batter*',
      '(install|get|update to|download|upgrade to) the (latest|newest|most recent) (version|update|software|firmware)',
      '(refresh|reload) (the|your|this) (page|browser|screen|site|app|tab)', '^ (hit|press) (f5|refresh)',
      '(disable|turn off|switch off|pause|deactivate) (your|any|the) [<1>] (ad blocker*|ad-blocker*|vpn|firewall|'
        + 'antivirus|'
        + 'extension*|pop-up blocker*|blocker*|add-ons)',
      '(close|quit|exit) [all|the|your|it] [open] [tabs|app|browser|page] (and|then) [then] (reopen|re-open|'
        + 'restart|open|relaunch)',
      '(clear|empty|delete|remove|wipe|get rid of|clean) [out] <0-3> (cache|cookies|browsing data|browsing history|'
        + 'temporary files)',
      '(look|check|peek|search|see) [if it is|whether it is] [in|into|at|through] <0-2> (spam|junk|bulk|promotions)',
      'move closer to (the|your) (router|hub|box)', '(click|use|choose|tap) forgot password',
      '(log|sign) (out|off) <0-4> (and|then) [log|sign] [back] in', 'unplug <1-4> <0-8> plug it',
      '(check|look in|look at|see|search|have a look (at|in)) [also] (your|the) (spam|junk|trash|promotions)',
      '(check|inspect) [that|if|whether] (your|the|all) [internet|network|power|wi-fi] (cables|cable|connection|'
        + 'plug|battery|batteries|signal|router|wi-fi|wifi)',
      '(update|upgrade) (to the latest|it to the latest)',
      '(force|hard) (quit|close|restart|stop|refresh|reset)',
      '(close|quit) and (reopen|re-open|restart)',
      '(delete|remove) and (reinstall|re-add|re-install)',
      '(toggle|turn|switch) (wi-fi|wifi|airplane mode|bluetooth) (off|on)',
    ],
    matches: [
      'Have a look at your spam folder', 'check the cables', 'force quit the app', 'close and reopen it',
      'Turn your printer off', 'Try it in incognito mode', 'Make sure the cable is plugged in',
      'Disable your ad blocker',
      'Install the latest version', 'Empty your browser cache', 'Give your laptop a reboot',
    ],
    misses: ['check your order number', 'The cable is new', 'Turn off the oven', 'Use another entrance'],
  },
  passwordWord: {
    description: 'The word itself.',
    patterns: ['(password|passwords|passcode)'],
    matches: ['your new password'],
    misses: ['your account'],
  },
  wayThere: {
    description: 'Names the way to something: a link, a page, a button.',
    patterns: ['(link|option|page|button|tab|menu|screen|settings|<url>)'],
    matches: ['Follow the link below', 'on this page'],
    misses: ['Please restart it'],
  },
}
