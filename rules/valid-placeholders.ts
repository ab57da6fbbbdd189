import {
  brokenDelimiters, defineRule, delimitersOf, nearestVariable, withoutSlips, writtenAs,
  type BrokenDelimiter, type Delimiters, type Placeholder, type ReplyUnit, type Span,
} from 'replylint/rule'

/** What each help desk fills in. */
const delimitersOfPlatform: Readonly<Record<string, readonly Delimiters[]>> = {
  zendesk: ['{{}}'],
  freshdesk: ['{{}}'],
  freshservice: ['{{}}'],
  intercom: ['{{}}', '<attribute>'],
  chatwoot: ['{{}}'],
  gorgias: ['{{}}'],
  front: ['{{}}'],
  kustomer: ['{{}}'],
  'help-scout': ['{%%}'],
  freescout: ['{%%}'],
  salesforce: ['{!}', '{{}}'],
  zammad: ['#{}'],
  osticket: ['%{}'],
  discourse: ['%{}'],
  servicenow: ['${}'],
}

/** Variables that only these help desks have. */
const variablesOf: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^ticket\.(?:requester|assignee|organization|ticket_field_\d+)(?:\.|$)/, ['zendesk', 'freshdesk', 'freshservice']],
  [/^ticket\.customer\./, ['gorgias']],
  [/^recipient\.(?:first_name|last_name|name|email|handle)$/, ['front']],
]

/** The customer's first name, where another help desk's is written. */
const firstNameOn: Readonly<Record<string, string>> = {
  zendesk: 'ticket.requester.first_name',
  freshdesk: 'ticket.requester.firstname',
  intercom: 'first_name',
  gorgias: 'ticket.customer.firstname',
  front: 'recipient.first_name',
  chatwoot: 'contact.first_name',
  kustomer: 'customer.firstName',
}

/** How a fallback is written, where the help desk heeds one. */
const withFallback: Readonly<Record<string, (name: string) => string>> = {
  intercom: name => `{{${name} | fallback: "there"}}`,
  'help-scout': name => `{%${name},fallback=there%}`,
  discourse: name => `%{${name},fallback:there}`,
}

const hasFallback = /\|\s*(?:fallback|default)\s*:\s*["']?[^"'\s}]|\|\|\s*\S|fallback[=:]\s*[^\s%}]|\sdefault="[^"]+"/
const liquidTag = /^(?:if|unless|else|els?e?if|case|when|for|assign|capture|raw|comment|cycle|break|continue|include|render|tablerow|increment|decrement|liquid|echo|end\w+|(?:in|de)crement)\b/
/** Words in double braces that are more than a name: `{{what you will do}}`. Names in titles' capitals are names. */
const proseInBraces = /^\p{Ll}[\p{L}'’]*(?:[ ,-]+[\p{L}\d'’]+)+[.…]*$/u
/** `[[first_name]]` and `<<first_name>>` are variables of somebody's own; `[[FEATURE]]` is a gap. */
const ownVariable = /^[a-z][\w-]*(?:\.[\w-]+)*$/
const formatWords = /\b(?:format|looks? like|looking like|begin(?:s|ning)?|starts?|starting|e\.g\.|for example|for instance|such as|in the form|like this|pattern)\b[^.!?\n]{0,40}$/i
const brokenValue = /\[object Object\]|(?<=^(?:hi|hello|hey|dear) )(?:null|undefined|none|nan)\b(?=[,!\s])|\blorem ipsum\b|(?<=^|\b(?:hi|hello|hey|thanks|thank you),? )@username\b/gimu
/** Marks and words of the writer's own that stand for what is to come: `???`, `on DD/MM/YYYY`, “Hi NAME,”, “by (courier name)”. */
const ownMark = new RegExp([
  '\\{\\{[ \\t]*\\}\\}',
  '(?<=(?:^|[^\\p{L}])(?:[Oo]n|[Ff]rom|[Bb]y|[Uu]ntil|[Aa]t|[Oo]f|[Dd]ated|[Bb]efore|[Aa]fter) )(?:DD|MM|dd|mm)[/.-](?:MM|DD|mm|dd)(?:[/.-](?:YY|yy){1,2})?(?![\\p{L}\\d]| format)',
  '(?<=^(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear) )(?:(?:CUSTOMER|FIRST|LAST|CLIENT)[ _]?)?NAME(?=[ \\t]*[,!\\n])',
  '(?<= (?:by|on|at|for|to|of|is|was|from|costs?|until) )(?:\\?{3,}|#{4,}|\\.{5,})(?![\\p{L}\\d])',
  '(?<=(?:^| )(?:by|on|at|to|of|for|from|until|is|[Hh]i|[Hh]ello|[Dd]ear) )\\((?:(?:the )?(?:customer|courier|agent|product|company|client|first|last|order|tracking|invoice|account|store|item|shop|team|your) '
    + '(?:name|number|id|date|link|code|address|amount)|(?:insert|enter|add) [^()\\n]{2,40}|date|amount|name|time)\\)',
  '«(?:(?:\\p{Lu}\\p{Ll}+){2,}|\\p{Ll}+_\\p{Ll}+)»',
  '\\*\\|[A-Z_]{2,}\\|\\*',
].join('|'), 'gmu')
/** Gaps that are described at length, or with one word that is no name of a variable. */
const describedGap = new RegExp([
  '\\[(?:brief(?:ly)?|clear|specific|short|any|what|why|how|restate|explain|describe|acknowledge|summari[sz]e|offer|mention|choose|alternative)\\b[^\\[\\]]{3,200}\\](?![(\\[])',
  '\\[[^\\[\\]\\n]{3,200}(?:, etc\\.?|\\be\\.g\\.[^\\[\\]\\n]*)\\]',
  '\\[(?:add|insert|include|enter|write|paste|attach|mention) (?:an?|the|your|their|some|any|more|here)\\b[^\\[\\]\\n]{3,200}\\](?![(\\[])',
  '\\[(?:delete|remove|omit|skip|keep|use)(?: this| line| paragraph| part| sentence)* (?:if|when|where|unless|as)\\b[^\\[\\]\\n]{3,60}\\](?![(\\[])',
  '\\[if [^\\[\\]\\n]{2,60}(?::|\\](?![(\\[]))',
  '(?<![\\]\\p{L}])\\[\\p{Ll}{4,}s?\\](?![(\\[:])',
].join('|'), 'giu')
/** What stands in brackets by itself and is no gap: marks of an editor, keys, levels, tags. */
const noGaps = new Set((
  'redacted removed deleted hidden masked external internal resolved solved closed open pending update updated '
  + 'urgent important note notes spam edit edited enter escape shift space info warn warning error debug fatal '
  + 'trace optional required beta draft start quote code spoiler image video photo picture audio sticker link '
  + 'file attachment table figure source back home help save next submit continue cancel they them their your '
  + 'this that these those there laughs laughter applause inaudible silence music sighs noise'
).split(' '))
const bracketRemark = /\((?:(?:delete|remove|strike out|cross out|keep|use)\b[^()\n]{0,40}\b(?:as|if|where|when) (?:appropriate|applicable|not applicable|not needed|needed|necessary|relevant|unused)|(?:agents?|reps?|csrs?)\s?: ?[^()\n]{2,80}|insert (?:the |an? )?[\w ]{0,20}\b(?:link|name|screenshot|date|amount|number|reason|details|url|image|photo|address|id)\b(?: here)?)\)/giu
const emptyGreeting = /^(?:hi|hello|hey|dear)[ \t]+,/gim
/** Words of gaps that no button has. */
const notOfButtons = /\b(?:name|number|date|amount|insert|your|link|reason|option|section|step|x+)\b/i
const timeZone = /^(?:[A-Z]{1,3}[SD]?T|UTC|GMT|[ECMP]T)$/
/** A longer run of underscores, beside another one, is a line of a form. */
const longestGap = 8
/** So far, in characters, is looked around a gap. */
const nearby = 300
const emptyItem = /^[ \t]*(?:\d{1,2}[.)]|[-*•])[ \t]*(?:\.{3}|…)[ \t]*$/gm
const fillWords = new Set(
  ('insert paste enter add fill include provide replace specify choose select your their our the a an here in of to and or if any brief clear '
    + 'specific detailed is are was what').split(' '),
)

export default defineRule({
  meta: {
    type: 'problem',
    category: 'clarity',
    docs: {
      description: 'Placeholders are closed, known, written as the help desk reads them, and filled.',
      why: 'A broken placeholder reaches the customer as it stands (“Hi {{ticket.requester.frist_name}}”) or as a hole '
        + '(“Hi ,”). A gap that nobody filled says that nobody read the message.',
      details: [
        'The rule reports delimiters without their other half (`{{name`, `name}}`, `{% if %}` without `{% endif %}`), '
        + 'variables that are not among the `known` ones, and slips of the keys in words that every help desk has '
        + '(`frist_name`).',
        'It reports variables in delimiters that the help desk does not read: those of `platform`, else of the platform '
        + 'that the file says, or those that `syntax` does not list; and variables that only another help desk has '
        + '(`ticket.requester.first_name` on Intercom).',
        'It reports what a writer left to be filled: `[NAME]`, `{Insert Screenshot}`, `<insert link>`, `XXXX`, `____`, '
        + '`TODO`, `???`, “on DD/MM/YYYY”, “Hi NAME,”, “by (courier name)”, `{{what you will do}}`, `@username`, and remarks to the agent (“delete this list before sending”). '
        + '`{order_id}`, a name without a space, is a variable.',
        'In a conversation the text has been sent, and nothing fills it any more: every variable in it was read by the '
        + 'customer as it stands (`sent`), and so was every gap.',
        'With `fallbackRequired`, on help desks that heed one, a name in the greeting needs a fallback.',
      ].join('\n\n'),
      ignores: [
        'Variables, when nothing is `known`: which ones your help desk has, only you can say.',
        'Markdown links, `[sic]`, tick boxes, names of buttons and keys (`[Ctrl] + [F5]`), `[1]`, and everything in code.',
        'Forms that the customer fills in (“Order number: ____”), and what a number looks like (“it starts with XX”).',
        'Gaps and remarks to the agent in notes to the team: there only broken and unknown variables are reported.',
        'Gaps in a style that `syntax` lists: there they are variables.',
        'In conversations, what stands for something that was taken out of the record (`[NAME]`, `[PII]`, `<account_id>`, '
        + '`XXXX`), `____` anywhere but in the greeting, for agents draw blanks, and answers that explain variables or templates.',
      ],
      sources: [
        'seed 000, seed 004: use the customer’s name; a broken placeholder does the opposite.',
        'Atender: an empty source value gives “Hi , – looks unprofessional”; an unknown variable is shown as it is written.',
        'Zendesk: placeholders are read as Liquid; Front and Help Scout: lists of variables.',
      ],
    },
    messages: {
      unclosed: '“{quote}” is opened and never closed, so customers see it as it is. Write {meant}.',
      unopened: '“{quote}” is closed and never opened, so customers see it as it is. Write {meant}.',
      unended: '“{quote}” is begun and never ended. Add {meant}.',
      unbegun: '“{quote}” ends what was never begun. Delete it, or add {meant} before.',
      unknown: '“{quote}” is no variable that is known here, and will not be filled. Use one of the known ones.',
      misspelt: '“{quote}” is misspelt, and will not be filled. Write {meant}.',
      wrongSyntax: '“{quote}” is not how variables are written here, and will not be filled.',
      otherPlatform: '“{quote}” is a variable of another help desk, and will not be filled here.',
      noFallback: '“{quote}” leaves a hole in the greeting when the name is missing. Give it a fallback.',
      emptyGreeting: '“{quote}” greets nobody, for the name is missing. Write it, or use a variable.',
      leftover: '“{quote}” is a gap that nobody has filled. Write what belongs there, or use a variable.',
      sent: '“{quote}” was sent as it stands, and filled by nobody. Check the macro that it came from.',
      forTheAgent: '“{quote}” speaks to the agent, and the customer reads it. Take it out.',
      close: 'Close it.',
      open: 'Open it.',
      balance: 'Add the other half.',
      drop: 'Take it out.',
      correct: 'Write the name as it is known.',
      rewrite: 'Write it as the help desk reads it.',
      fallBack: 'Add what is said without a name.',
      fill: 'Write what belongs there.',
      variable: 'Use a variable that your help desk fills.',
    },
    suggestionMessages: ['close', 'open', 'balance', 'drop', 'correct', 'rewrite', 'fallBack', 'fill', 'variable'],
    hasSuggestions: true,
    internalNotes: true,
    anyLanguage: true,
    branches: 'together',
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        platform: {
          enum: ['', ...Object.keys(delimitersOfPlatform), 'custom'],
          description: 'The help desk that fills the variables; what the file says when empty, any when `custom`.',
        },
        syntax: {
          type: 'array',
          items: { enum: ['{{}}', '{%%}', '{}', '[]', '[[]]', '<>', '<<>>', '%%', '%{}', '#{}', '${}', '{!}', '<attribute>'] },
          description: 'Delimiters in which you write variables; those of the platform when empty.',
        },
        known: {
          type: 'array',
          items: { type: 'string' },
          description: 'Every variable that there is, as `ticket.id`; `*` stands for any letters. Nothing is unknown when empty.',
        },
        fallbackRequired: {
          type: 'array',
          items: { enum: ['name', 'date', 'number', 'url', 'survey', 'text'] },
          description: 'Kinds of variables in a greeting that need a fallback, on help desks that heed one.',
        },
        leftovers: { type: 'array', items: { type: 'string' }, description: 'House words that must never be sent.' },
        treatSingleBraces: {
          type: 'boolean',
          description: 'Whether `{order_id}` is a variable and `{clear explanation}` a gap; else single braces are plain text.',
        },
      },
      additionalProperties: false,
    },
    defaultOptions: {
      platform: '' as string,
      syntax: [] as readonly string[],
      known: [] as readonly string[],
      fallbackRequired: [] as readonly string[],
      leftovers: [] as readonly string[],
      treatSingleBraces: true,
    },
    presets: {
      recommended: 'error',
      strict: ['error', { fallbackRequired: ['name'] }],
    },
    examples: {
      bad: [
        {
          text: 'Hi {{ticket.requester.first_name,\nYour refund of {{amount}} is done.',
          reports: [
            {
              messageId: 'unclosed',
              quote: '{{ticket.requester.first_name',
              suggestions: [
                'Hi {{ticket.requester.first_name}},\nYour refund of {{amount}} is done.',
              ],
            },
          ],
        },
        {
          text: 'Dear [CUSTOMER NAME], thanks for your order.',
          reports: [
            {
              messageId: 'leftover',
              quote: '[CUSTOMER NAME]',
              suggestions: [
                'Dear {{customer_name}}, thanks for your order.',
              ],
            },
          ],
        },
        {
          text: 'Hi {{requester.frist_name}}, your parcel has shipped.',
          reports: [
            {
              messageId: 'misspelt',
              quote: '{{requester.frist_name}}',
              suggestions: [
                'Hi {{requester.first_name}}, your parcel has shipped.',
              ],
            },
          ],
        },
        {
          text: 'Refund of £[INSERT AMOUNT] paid to the card ending XXXX.',
          reports: [
            {
              messageId: 'leftover',
              quote: '[INSERT AMOUNT]',
              suggestions: [
                'Refund of £{{amount}} paid to the card ending XXXX.',
              ],
            },
            {
              messageId: 'leftover',
              quote: 'XXXX',
              suggestions: [
                'Refund of £[INSERT AMOUNT] paid to the card ending {{what belongs here}}.',
              ],
            },
          ],
        },
        {
          text: "Hello {{customer.first_nme}}, we've booked {{slot}}.",
          reports: [
            {
              messageId: 'misspelt',
              quote: '{{customer.first_nme}}',
              suggestions: [
                "Hello {{customer.first_name}}, we've booked {{slot}}.",
              ],
            },
          ],
        },
        {
          text: 'Your delivery on ____ is confirmed.',
          reports: [
            {
              messageId: 'leftover',
              quote: '____',
              suggestions: [
                'Your delivery on {{what belongs here}} is confirmed.',
              ],
            },
          ],
        },
        {
          text: 'Please pay [INSERT FEE]. TODO check with finance.',
          reports: [
            {
              messageId: 'leftover',
              quote: '[INSERT FEE]',
              suggestions: [
                'Please pay {{fee}}. TODO check with finance.',
              ],
            },
            {
              messageId: 'leftover',
              quote: 'TODO',
              suggestions: [
                'Please pay [INSERT FEE]. {{what belongs here}} check with finance.',
              ],
            },
          ],
        },
        {
          text: 'Hi {first_name}}, your refund of {{amount}} is on its way.',
          reports: [
            {
              messageId: 'unopened',
              quote: '{first_name}}',
              suggestions: [
                'Hi {{first_name}}, your refund of {{amount}} is on its way.',
              ],
            },
          ],
        },
        {
          text: 'Hi {{first_name}}, {% if vip %}you have free returns. The label is attached.',
          reports: [
            {
              messageId: 'unended',
              quote: '{% if vip %}',
              suggestions: [
                'Hi {{first_name}}, {% if vip %}you have free returns. The label is attached.{% endif %}',
              ],
            },
          ],
        },
        {
          text: 'Hi {{first_name}}, the label is attached.{% endif %}',
          reports: [
            {
              messageId: 'unbegun',
              quote: '{% endif %}',
              suggestions: [
                'Hi {{first_name}}, the label is attached.',
              ],
            },
          ],
        },
        {
          text: 'Hi {{customer_name}}, your order {{ticket.order}} has left.',
          options: { known: ['{{customer.name}}', '{{ticket.id}}'] },
          reports: [
            {
              messageId: 'misspelt',
              quote: '{{customer_name}}',
              suggestions: [
                'Hi {{customer.name}}, your order {{ticket.order}} has left.',
              ],
            },
            {
              messageId: 'unknown',
              quote: '{{ticket.order}}',
            },
          ],
        },
        {
          text: 'Your parcel {{ticket.ticket_field_36}} has left; case {{colour}}.',
          options: { known: ['ticket.custom_*', 'ticket.ticket_field_360'] },
          reports: [
            {
              messageId: 'misspelt',
              quote: '{{ticket.ticket_field_36}}',
              suggestions: [
                'Your parcel {{ticket.ticket_field_360}} has left; case {{colour}}.',
              ],
            },
            {
              messageId: 'unknown',
              quote: '{{colour}}',
            },
          ],
        },
        {
          text: 'Hi {%customer.firstName%}, your refund is on its way.',
          options: { platform: 'zendesk' },
          reports: [
            {
              messageId: 'wrongSyntax',
              quote: '{%customer.firstName%}',
              suggestions: [
                'Hi {{customer.firstName}}, your refund is on its way.',
              ],
            },
          ],
        },
        {
          text: 'Hi {{ticket.requester.first_name}}, your refund is on its way.',
          record: { platform: 'osticket' },
          reports: [
            {
              messageId: 'wrongSyntax',
              quote: '{{ticket.requester.first_name}}',
              suggestions: [
                'Hi %{ticket.requester.first_name}, your refund is on its way.',
              ],
            },
          ],
        },
        {
          text: 'Hi {{first_name}}, your parcel %tracking% has left.',
          options: { syntax: ['{{}}'] },
          reports: [
            {
              messageId: 'wrongSyntax',
              quote: '%tracking%',
              suggestions: [
                'Hi {{first_name}}, your parcel {{tracking}} has left.',
              ],
            },
          ],
        },
        {
          text: 'Hi {{user.first_name}}, your refund is on its way.',
          options: { fallbackRequired: ['name'] },
          record: { platform: 'intercom' },
          reports: [
            {
              messageId: 'noFallback',
              quote: '{{user.first_name}}',
              suggestions: [
                'Hi {{user.first_name | fallback: "there"}}, your refund is on its way.',
              ],
            },
          ],
        },
        {
          text: 'Hi {%customer.firstName,fallback=%}, your refund is on its way.',
          options: { fallbackRequired: ['name'] },
          record: { platform: 'help-scout' },
          reports: [
            {
              messageId: 'noFallback',
              quote: '{%customer.firstName,fallback=%}',
              suggestions: [
                'Hi {%customer.firstName,fallback=there%}, your refund is on its way.',
              ],
            },
          ],
        },
        {
          text: 'Hi [object Object], your parcel left today.',
          reports: [
            {
              messageId: 'leftover',
              quote: '[object Object]',
              suggestions: [
                'Hi {{object_object}}, your parcel left today.',
              ],
            },
          ],
        },
        {
          text: 'Dear , your parcel left today.',
          reports: [
            {
              messageId: 'emptyGreeting',
              quote: 'Dear ,',
              suggestions: [
                'Dear {{first_name}}, your parcel left today.',
              ],
            },
          ],
        },
        {
          text: 'Thanks, @username! I’ve merged it.',
          reports: [
            {
              messageId: 'leftover',
              quote: '@username',
              suggestions: [
                'Thanks, {{what belongs here}}! I’ve merged it.',
              ],
            },
          ],
        },
        {
          text: 'See the picture below.\n{Insert Screenshot}',
          reports: [
            {
              messageId: 'leftover',
              quote: '{Insert Screenshot}',
              suggestions: [
                'See the picture below.\n{{screenshot}}',
              ],
            },
          ],
        },
        {
          text: 'Track it here: <insert link>. I’ll check again on {{what you will do}}.',
          reports: [
            {
              messageId: 'leftover',
              quote: '<insert link>',
              suggestions: [
                'Track it here: {{link}}. I’ll check again on {{what you will do}}.',
              ],
            },
            {
              messageId: 'leftover',
              quote: '{{what you will do}}',
            },
          ],
        },
        {
          text: 'Thanks for [Brief explanation of what went wrong and why, in words that the customer knows].',
          reports: [
            {
              messageId: 'leftover',
              quote: '[Brief explanation of what went wrong and why, in words that the customer knows]',
              suggestions: [
                'Thanks for {{what belongs here}}.',
              ],
            },
          ],
        },
        {
          text: 'I can’t do that. [If there is a workaround:]',
          reports: [
            {
              messageId: 'leftover',
              quote: '[If there is a workaround:]',
              suggestions: [
                'I can’t do that. {{what belongs here}}',
              ],
            },
          ],
        },
        {
          text: 'We don’t ship to these countries (delete list before sending): France, Spain.',
          reports: [
            {
              messageId: 'forTheAgent',
              quote: '(delete list before sending)',
              suggestions: [
                'We don’t ship to these countries: France, Spain.',
              ],
            },
          ],
        },
        {
          text: 'Your code is SPRING. Note to agent: offer £5 at most.',
          reports: [
            {
              messageId: 'forTheAgent',
              quote: 'Note to agent: offer £5 at most.',
              suggestions: [
                'Your code is SPRING.',
              ],
            },
          ],
        },
        {
          text: 'Hi {{first_name}}, ask zz-finance about the fee.',
          options: { leftovers: ['zz-finance'] },
          reports: [
            {
              messageId: 'leftover',
              quote: 'zz-finance',
              suggestions: [
                'Hi {{first_name}}, ask {{what belongs here}} about the fee.',
              ],
            },
          ],
        },
        {
          text: 'To put it right, do this:\n1. ...\n2. Restart the app.',
          reports: [
            {
              messageId: 'leftover',
              quote: '1. ...',
              suggestions: [
                'To put it right, do this:\n{{what belongs here}}\n2. Restart the app.',
              ],
            },
          ],
        },
        {
          text: 'Hey {{ticket.requester.first_name}}, your seats are live.',
          record: { platform: 'intercom' },
          reports: [
            {
              messageId: 'otherPlatform',
              quote: '{{ticket.requester.first_name}}',
              suggestions: [
                'Hey {{first_name}}, your seats are live.',
              ],
            },
          ],
        },
        {
          text: 'Hi NAME, the fitter comes on DD/MM/YYYY. The van was booked by (courier name).',
          reports: [
            {
              messageId: 'leftover',
              quote: 'NAME',
              suggestions: [
                'Hi {{what belongs here}}, the fitter comes on DD/MM/YYYY. The van was booked by (courier name).',
              ],
            },
            {
              messageId: 'leftover',
              quote: 'DD/MM/YYYY',
              suggestions: [
                'Hi NAME, the fitter comes on {{what belongs here}}. The van was booked by (courier name).',
              ],
            },
            {
              messageId: 'leftover',
              quote: '(courier name)',
              suggestions: [
                'Hi NAME, the fitter comes on DD/MM/YYYY. The van was booked by {{what belongs here}}.',
              ],
            },
          ],
        },
        {
          text: 'The lamp was held up by ???. [Add a line about the weather here.] It ships on Friday.',
          reports: [
            {
              messageId: 'leftover',
              quote: '???',
              suggestions: [
                'The lamp was held up by {{what belongs here}}. [Add a line about the weather here.] It ships on Friday.',
              ],
            },
            {
              messageId: 'leftover',
              quote: '[Add a line about the weather here.]',
              suggestions: [
                'The lamp was held up by ???. {{what belongs here}} It ships on Friday.',
              ],
            },
          ],
        },
        {
          text: 'C: Where is my parcel?\nA: Hi {{ticket.requester.first_name}}, it left this morning.',
          because: 'The customer read it as it stands.',
          conversation: true,
          reports: [{
            messageId: 'sent',
            quote: '{{ticket.requester.first_name}}',
          }],
        },
        {
          text: 'C: Where is my parcel?\nA: It left this morning, and [insert the courier] brings it.',
          conversation: true,
          reports: [{
            messageId: 'leftover',
            quote: '[insert the courier]',
            suggestions: [
              'C: Where is my parcel?\nA: It left this morning, and {{courier}} brings it.',
            ],
          }],
        },
      ],
      good: [
        { text: 'Hi {{ticket.requester.first_name}},\nYour refund of {{ticket.ticket_field_360}} is done.' },
        { text: 'Hi {{recipient.first_name}}, your parcel has shipped.' },
        { text: "Hi {{first_name || 'there'}}, thanks for your order." },
        { text: 'See [the returns page](https://x.example/returns) for the label.' },
        { text: 'Your delivery on {{delivery_date}} is confirmed.' },
        { text: 'Card ending 4471, refund £24.99.' },
        { text: 'The template code is `{{example}}`.' },
        { text: 'Hi [NAME], your parcel left today.', options: { syntax: ['[]'] } },
        { text: 'Write your review like {this one here}.', options: { treatSingleBraces: false } },
        { text: 'Hi {{user.first_name | fallback: "there"}}, your refund is on its way.', options: { fallbackRequired: ['name'] }, record: { platform: 'intercom' } },
        { text: '{% if vip %}You have free returns. {% else %}Returns cost £3. {% endif %}The label is attached.' },
        { text: 'Your card ends in XXXX-1234, and the order number starts with XX.', because: 'The numbers are shown as they look.' },
        { text: 'Please send it back with the form:\nOrder number: ____\nSize: ____', because: 'The customer fills in the form.' },
        { text: 'Go to Settings >> Account << Profile and click [Save changes].' },
        { text: 'Your order {{ticket.ticket_field_360}} has left.', options: { known: ['ticket.ticket_field_*'] } },
        { text: 'Your settings are {"mail": {"on": true}}.' },
        { text: 'Note to agent: ask for [order number] first.', because: 'The team reads it, not the customer.', record: { audience: 'internal' } },
        { text: 'Press [Esc], or [Ctrl] + [F5], and then click [Save] and then [Submit order].' },
        { text: 'Write the date in the form DD/MM/YYYY, as on your card.' },
        {
          text: 'C: This is [NAME], order <account_id>.\nA: Thank you, [NAME]. I can see <account_id>, paid with the card XXXX, and [PII].',
          because: 'That was taken out of the record.',
          conversation: true,
        },
        { text: 'C: Next question!\nA: A ____ sleeps for most of the winter.\nC: Dormouse.', conversation: true },
        { text: 'C: How do I put the name into my newsletter?\nA: Use the variables of the editor: {{customer_name}} is one.', conversation: true },
      ],
    },
  },
  create({ options, report }) {
    const known = options.known.map(name => name.replace(/^[^\p{L}]+|[^\p{L}\p{N}*\]]+$/gu, ''))
    const isKnown = matcherOf(known)
    const leftovers = options.leftovers.filter(phrase => phrase.trim() !== '')
    const house = leftovers.length === 0 ? undefined
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${leftovers.map(phrase => phrase.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|')})(?![\\p{L}\\p{N}])`, 'giu')

    return {
      reply(reply) {
        const isUnread = coverOf(partsNotRead(reply).map(span => ({ span })))
        const isRead = (span: Span): boolean => !isUnread(span)
        const hasClosingTags = reply.text.includes('[/')
        const isCovered = coverOf(reply.placeholders)
        for (const placeholder of reply.placeholders) if (isRead(placeholder.span)) check(placeholder, reply)
        for (const broken of brokenDelimiters(reply)) if (isRead(broken.span)) reportBroken(broken, reply)
        for (const { index, 0: written } of reply.text.matchAll(emptyGreeting)) reportEmptyGreeting(spanAt(index, written), reply)
        for (const pattern of [brokenValue, ownMark, describedGap, emptyItem, house]) {
          if (pattern === undefined || (pattern === describedGap && !reply.text.includes('['))) continue
          for (const { index, 0: written } of reply.text.matchAll(pattern)) {
            const at = spanAt(index, written)
            const isNoGap = pattern === ownMark ? formatWords.test(lineBefore(at, reply.text)) : pattern === describedGap && (isButton(at, reply.text) || hasClosingTags || noGaps.has(written.slice(1, -1).toLowerCase()) || options.syntax.includes('[]'))
            if (reply.said !== undefined && isTakenOut(written)) continue
            if (!isNoGap && !isCovered(at) && isRead(at)) reportLeftover(at, pattern === describedGap ? written.replace(/\W+$/, '') : '', reply)
          }
        }
      },
      sentence(sentence, reply) {
        if (reply.record.audience === 'internal') return
        const remarks = !sentence.text.includes('(') ? [] : Array.from(sentence.text.matchAll(bracketRemark), ({ index, 0: written }) => spanAt(sentence.span.start + index, written))
        const [said] = sentence.find('agentInstruction')
        if (said !== undefined && remarks.length === 0) remarks.push(aroundRemark(sentence.span, said, reply.text))
        for (const at of remarks) {
          report({
            messageId: 'forTheAgent',
            data: { quote: reply.text.slice(at.start, at.end) },
            at,
            suggestions: [{ messageId: 'drop', ...withoutGap(at, reply.text) }],
          })
        }
      },
    }

    function check(placeholder: Placeholder, reply: ReplyUnit): void {
      const { span, syntax, name } = placeholder
      const { text, record } = reply
      const delimiters = delimitersOf(placeholder, text)
      if (delimiters === '{}' && !options.treatSingleBraces) return
      if (reply.said !== undefined) return checkSent(placeholder, delimiters, reply)
      const isListed = delimiters !== undefined && options.syntax.includes(delimiters)
      if (!isListed && isGap(placeholder, delimiters, reply)) return reportLeftover(span, name, reply)
      if (syntax === 'slot' && !isListed || delimiters === undefined) return
      const platform = options.platform || (record.platform ?? '')
      const allowed = options.syntax.length > 0 ? options.syntax as readonly Delimiters[] : delimitersOfPlatform[platform]
      const quote = text.slice(span.start, span.end)
      const isLogic = syntax === 'tag' && (delimiters === '{{}}' || liquidTag.test(name))
      if (!isLogic && allowed !== undefined && !allowed.includes(delimiters)) {
        report({
          messageId: 'wrongSyntax',
          data: { quote },
          at: span,
          suggestions: [{ messageId: 'rewrite', at: span, text: writtenAs(allowed[0] as Delimiters, name) }],
        })
        return
      }
      if (syntax === 'tag') return
      if (known.length === 0 && options.syntax.length === 0 && isForeign(name, platform)) {
        const mine = /(?:^|\.)first_?name$/i.test(name) ? firstNameOn[platform] : undefined
        const rewritten = mine === undefined ? [] : [{ messageId: 'rewrite', at: span, text: writtenAs('{{}}', mine) } as const]
        report({ messageId: 'otherPlatform', data: { quote }, at: span, suggestions: rewritten })
        return
      }
      const corrected = known.length === 0 ? withoutSlips(name) : isKnown(name) ? undefined : nearestVariable(name, known.filter(each => !each.includes('*')))
      if (corrected !== undefined) {
        const meant = quote.replace(name, corrected)
        report({ messageId: 'misspelt', data: { quote, meant }, at: span, suggestions: [{ messageId: 'correct', at: span, text: meant }] })
      } else if (known.length > 0 && !isKnown(name)) report({ messageId: 'unknown', data: { quote }, at: span })
      else if (needsFallback(placeholder, quote, platform, reply)) {
        const fallback = withFallback[platform] as (name: string) => string
        report({ messageId: 'noFallback', data: { quote }, at: span, suggestions: [{ messageId: 'fallBack', at: span, text: fallback(name) }] })
      }
    }

    /** Of text that was sent: a gap, or a variable or logic that nothing filled. */
    function checkSent(placeholder: Placeholder, delimiters: Delimiters | undefined, reply: ReplyUnit): void {
      const { span, syntax, name } = placeholder
      const quote = reply.text.slice(span.start, span.end)
      if (isTakenOut(quote) || reply.sentences.some(sentence => sentence.has('aboutVariables'))) return
      if (isGap(placeholder, delimiters, reply)) {
        if (!name.startsWith('_') || isInGreeting(span, reply)) reportLeftover(span, name, reply)
      } else if (syntax !== 'slot' && delimiters !== undefined && (delimiters !== '{}' || /[._]/.test(name))) {
        report({ messageId: 'sent', data: { quote }, at: span })
      }
    }

    function isInGreeting(span: Span, { sentences }: ReplyUnit): boolean {
      return sentences.some(({ role, span: { start, end } }) => role === 'salutation' && start <= span.start && span.end <= end)
    }

    function needsFallback({ type, span }: Placeholder, quote: string, platform: string, reply: ReplyUnit): boolean {
      if (!options.fallbackRequired.includes(type) || withFallback[platform] === undefined || hasFallback.test(quote)) return false
      return isInGreeting(span, reply)
    }

    function reportLeftover(at: Span, name: string, { text, record }: ReplyUnit): void {
      if (record.audience === 'internal') return
      const quote = text.slice(at.start, at.end)
      const variable = variableFor(name)
      const suggestion = variable === '' ? { messageId: 'fill', at, text: '{{what belongs here}}' } as const
        : { messageId: 'variable', at, text: writtenAs((options.syntax[0] ?? '{{}}') as Delimiters, variable) } as const
      report({ messageId: 'leftover', data: { quote }, at, suggestions: quote.startsWith('{{') ? [] : [suggestion] })
    }

    function reportEmptyGreeting(at: Span, { text }: ReplyUnit): void {
      const quote = text.slice(at.start, at.end)
      const variable = writtenAs((options.syntax[0] ?? '{{}}') as Delimiters, 'first_name')
      report({
        messageId: 'emptyGreeting',
        data: { quote },
        at,
        suggestions: [{ messageId: 'variable', at, text: quote.replace(/\s+,/, ` ${variable},`) }],
      })
    }

    function reportBroken({ span, fault, meant }: BrokenDelimiter, { text }: ReplyUnit): void {
      const words = { data: { quote: text.slice(span.start, span.end), meant }, at: span } as const
      const end = text.trimEnd().length
      if (fault === 'unclosed') report({ messageId: fault, ...words, suggestions: [{ messageId: 'close', at: span, text: meant }] })
      else if (fault === 'unopened') report({ messageId: fault, ...words, suggestions: [{ messageId: 'open', at: span, text: meant }] })
      else if (fault === 'unended') report({ messageId: fault, ...words, suggestions: [{ messageId: 'balance', at: { start: end, end }, text: meant }] })
      else report({ messageId: fault, ...words, suggestions: [{ messageId: 'drop', ...withoutGap(span, text) }] })
    }
  },
})

/** Whether it stands for what was taken out of the record: one word in brackets, a run of crosses, a masked name. */
function isTakenOut(written: string): boolean {
  return /^(?:\[{1,2}[\p{L}\d_-]+\]{1,2}|<{1,2}\/?[\p{L}\d_-]+>{1,2}|[xX*#-]+|NAME|@username)$/u.test(written)
}

/** Whether the placeholder is a gap that a writer left, and not a variable, a form or an illustration. */
function isGap({ span, syntax, name, type }: Placeholder, delimiters: Delimiters | undefined, reply: ReplyUnit): boolean {
  if (delimiters === '{{}}') return syntax !== 'tag' && (name.trim() === '' || proseInBraces.test(name))
  if (delimiters === '[[]]' || delimiters === '<<>>') return !ownVariable.test(name)
  if (syntax !== 'slot') return false
  const line = lineBefore(span, reply.text)
  const rest = /^[^\n]*/.exec(reply.text.slice(span.end, span.end + nearby))?.[0] ?? ''
  const endsForm = /[:?]\s*[*_]*$/.test(line) && /^[\s*_.]*$/.test(rest)
  if (delimiters === '[]' && ((/^your\b/i.test(name) && endsForm) || isButton(span, reply.text))) return false
  // “[Zendesk] Your request …”, “[Updated 5 May] Here is …”: what the text is about
  if (delimiters === '[]' && type === 'text' && line === '' && !/^(?:delete|remove|omit)\b/i.test(name) && /^ \p{Lu}/u.test(rest)) return false
  if (delimiters === '[]' && (timeZone.test(name) || /^(?:updated?|edit(?:ed)?)\b/i.test(name))) return false
  if (delimiters === '<>') {
    const isCommand = /[/=\-:\\]$/.test(line) || /^[:/=@]\S/.test(rest)
    return !isCommand && (/\s/.test(name) || type !== 'text' || /[@#]$/.test(line))
  }
  if (delimiters !== undefined) return true
  if (name.startsWith('_')) return !endsForm && !(name.length >= longestGap && hasOther(span, reply))
  if (name === 'XX' && type === 'text') return false
  if (/^x/i.test(name) && formatWords.test(line)) return false
  // kisses
  return !(/^x+$/.test(name) && rest.trim() === '')
}

function lineBefore({ start }: Span, text: string): string {
  return /[^\n]*$/.exec(text.slice(Math.max(0, start - nearby), start))?.[0] ?? ''
}

/** “Press [Esc]”, “[Ctrl] + [F5]”, the “[Tab] key”, and the second of “click [Save] and then [Submit order]”. */
function isButton(span: Span, text: string): boolean {
  if (!/^\[[\p{Lu}\d]/u.test(text.slice(span.start, span.start + 2))) return false
  const line = lineBefore(span, text)
  const rest = text.slice(span.end, span.end + nearby)
  if (/\] ?\+ ?$/.test(line) || /^ ?\+ ?\[/.test(rest) || /^ keys?\b/.test(rest)) return true
  const name = text.slice(span.start + 1, span.end - 1)
  if (notOfButtons.test(name) || (name === name.toUpperCase() && name.length > 4)) return false
  return /\b(?:press|pressing|hit|hold|holding)(?: down)?(?: the)? ?$/i.test(line) || /\b(?:click|tap|press|hit|hold|select)\b[^.!?]*\[[^\]]+\][^.!?]{1,20}$/i.test(line)
}

/** Whether another long run of underscores stands nearby. */
function hasOther({ start, end }: Span, { text }: ReplyUnit): boolean {
  return /_{8}/.test(text.slice(Math.max(0, start - nearby), start)) || /_{8}/.test(text.slice(end, end + nearby))
}

/** Whether only another help desk fills the variable. Which ones somebody's own has, nobody can say. */
function isForeign(name: string, platform: string): boolean {
  const owners = variablesOf.find(([pattern]) => pattern.test(name))?.[1]
  return owners !== undefined && firstNameOn[platform] !== undefined && !owners.includes(platform)
}

function spanAt(start: number, written: string): Span {
  return { start, end: start + written.length }
}

/** Tells whether something overlaps one of the spans; they are sorted and joined once. */
function coverOf(placed: readonly { readonly span: Span }[]): (at: Span) => boolean {
  const spans: { start: number; end: number }[] = []
  for (const { start, end } of placed.map(({ span }) => span).sort((first, second) => first.start - second.start)) {
    const last = spans.at(-1)
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  return at => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((spans[middle] as Span).end <= at.start) low = middle + 1
      else high = middle
    }
    return low < spans.length && (spans[low] as Span).start < at.end
  }
}

/** Code, and what the customer wrote. */
function partsNotRead({ text, sentences }: ReplyUnit): readonly Span[] {
  const spans: Span[] = sentences.filter(({ role }) => role === 'code' || role === 'quote').map(({ span }) => span)
  if (!/[`ˋ]/.test(text)) return spans
  for (const { index, 0: code } of text.matchAll(/(`{1,3}|ˋ)(?!\1)[^\n]*?\1/g)) spans.push(spanAt(index, code))
  return spans
}

/** The remark with its brackets, or the sentence it stands in. */
function aroundRemark(sentence: Span, remark: Span, text: string): Span {
  const open = text.lastIndexOf('(', remark.start)
  const close = text.indexOf(')', remark.end)
  if (open >= sentence.start && close >= 0 && !/[()\n]/.test(text.slice(open + 1, close))) return { start: open, end: close + 1 }
  return sentence
}

/** Deletes the span with the space before it. */
function withoutGap({ start, end }: Span, text: string): { readonly at: Span; readonly text: string } {
  const space = /[ \t]{0,9}$/.exec(text.slice(Math.max(0, start - 9), start))?.[0].length ?? 0
  if (start - space > 0 && text[start - space - 1] !== '\n') return { at: { start: start - space, end }, text: '' }
  return { at: { start, end: end + (/^\s+/.exec(text.slice(end))?.[0].length ?? 0) }, text: '' }
}

/** `[Insert the order number]` is `order_number`; what is described at length has no such name. */
function variableFor(name: string): string {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu) ?? []
  const said = words.filter(word => !fillWords.has(word) && !/^x+$/.test(word)).map(word => word.replace(/['’].*$/, ''))
  return words.length > 5 || said.length > 3 || /^(?:if|what|why|how|todo|tb[cd])\b/.test(words[0] ?? '') ? '' : said.join('_')
}

function matcherOf(known: readonly string[]): (name: string) => boolean {
  const exact = new Set(known)
  const patterns = known.filter(name => name.includes('*'))
    .map(name => new RegExp(`^${name.split('*').map(part => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&')).join('.*')}$`))
  return name => exact.has(name) || patterns.some(pattern => pattern.test(name))
}
