import {
  aroundRemark, bareName, brokenDelimiters, codeIn, coverOf, defineRule, delimitersOf, deskNamed, greetedAs, hasVariable, isGap, isLiquidTag, isLogic,
  isReadAs, leaveOutSpan, markedGaps, misspeltTag, misuseOf, namesMatching, nearestVariable, quotedIn, readLogic, variableNameOf,
  variablesLike, verdictsOn, withoutSlips, writtenAs, writtenOn,
  type BrokenDelimiter, type Delimiters, type HelpDesk, type Placeholder, type ReplyUnit, type Span, type TemplateLogic, type VariableVerdict,
} from 'replylint/rule'
import { gaps } from './lexicon/english/gaps.ts'
import { helpDesks } from './lexicon/platforms/index.ts'

/** The kind of a Salesforce template that is one of Lightning. */
const lightningType = /^SFX/i
/** For the page of the rule: the help desks that have a list. */
const knownDesks = new Intl.ListFormat('en-GB').format(helpDesks.map(({ id, title }) => `${title} (\`${id}\`)`))

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
        'Where the help desk is known (`platform`, else what the file says, else `formats › platform` of the config) it goes by '
        + 'that help desk’s own list. It reports another help desk’s variable, with the name that it has here '
        + '(`ticket.requester.first_name` is `ticket.requester.firstname` on Freshdesk), names with the wrong '
        + 'capitals where capitals count, names a letter or two away, names in a part of the list that is complete, '
        + 'and variables in delimiters that the help desk does not read. Where the same thing is surely meant, the '
        + 'help desk’s own spelling is a fix.',
        `Lists of variables are known of ${knownDesks}. Of every other help desk that \`platform\` can name none is: there only `
        + 'what is broken, slips of the keys and gaps are reported, unless `known` or `syntax` says more.',
        'It also reports what is known and does not work: fallbacks that a help desk does not heed (`|| \'there\'` on '
        + 'Chatwoot, `,fallback=` on FreeScout, `| fallback:` on Zendesk) or that are empty, slips of the keys in tags and filters of Liquid (`{% esle %}`, `| upcas`), variables that print private notes, variables in code '
        + 'where nothing is filled in, both languages of Salesforce in one text, and what its Lightning '
        + 'templates leave out.',
        'It reports what a writer left to be filled: `[NAME]`, `{Insert Screenshot}`, `<insert link>`, `XXXX`, `____`, '
        + '`TODO`, `???`, “on DD/MM/YYYY”, “Hi NAME,”, “by (courier name)”, `{{what you will do}}`, `@username`, `#ORDERNUMBER`, `*insert tracking link*`, and remarks to the agent (“delete this list before sending”). '
        + '`{order_id}`, a name without a space, is a variable.',
        'In a conversation the text has been sent, and nothing fills it any more: every variable in it was read by the '
        + 'customer as it stands (`sent`), and so was every gap.',
        'With `fallbackRequired`, on help desks that heed one, a name in the greeting needs a fallback; on those in '
        + '`fallbackOn` it needs a condition.',
      ].join('\n\n'),
      ignores: [
        'Variables that may be fields of the house’s own: of a help desk’s list only the parts that are complete are closed. `custom` adds to the list, `known` takes its place.',
        'Variables that the text itself gives: `{% assign %}`, `{% capture %}`, those of loops; filters, and what is worked out.',
        'A name in the greeting that stands in a condition.',
        'Markdown links, `[sic]`, tick boxes, names of buttons and keys (`[Ctrl] + [F5]`), `[1]`, and everything in code but a help desk’s own variables.',
        'Forms that the customer fills in (“Order number: ____”), and what a number looks like (“it starts with XX”).',
        'Gaps and remarks to the agent in notes to the team: there only broken and unknown variables are reported.',
        'Gaps in a style that `syntax` lists: there they are variables.',
        'In conversations, what stands for something that was taken out of the record (`[NAME]`, `[PII]`, `<account_id>`, '
        + '`XXXX`), `____` anywhere but in the greeting, for agents draw blanks, and answers that explain variables or templates.',
      ],
      sources: [
        'seed 000, seed 004: use the customer’s name; a broken placeholder does the opposite.',
        'Atender: an empty source value gives “Hi , – looks unprofessional”; an unknown variable is shown as it is written.',
        'Zendesk, Front, Gorgias, Kustomer, Salesforce, Zammad: their lists of variables; Chatwoot, Discourse, FreeScout, osTicket: their code.',
      ],
    },
    messages: {
      unclosed: '“{quote}” is opened and never closed, so customers see it as it is. Write {meant}.',
      unopened: '“{quote}” is closed and never opened, so customers see it as it is. Write {meant}.',
      unended: '“{quote}” is begun and never ended. Add {meant}.',
      unbegun: '“{quote}” ends what was never begun. Delete it, or add {meant} before.',
      unknown: '“{quote}” is no variable that is known here, and will not be filled. Use one of the known ones.',
      misspelt: '“{quote}” is misspelt, and will not be filled. Write {meant}.',
      wrongSyntax: '“{quote}” is not how variables are written here, and will not be filled. Write {meant}.',
      otherPlatform: '“{quote}” is a variable of {owner}, and {desk} does not fill it. Write {meant}.',
      notThere: '“{quote}” is no variable of {desk}, and leaves a hole. Write one that there is, or list it under “custom”.',
      leftAsItIs: '“{quote}” is no variable of {desk}, and customers see it as it is. Write one that there is, or list it under “custom”.',
      noFallback: '“{quote}” leaves {hole} in the greeting when the name is missing. Give it a fallback.',
      emptyFallback: '“{quote}” has an empty fallback, and leaves a hole in the greeting when the name is missing. Write what to say without it.',
      deadFallback: '“{quote}” has a fallback that {desk} does not read, so that nobody ever sees its text. {remedy}.',
      printsNote: '“{quote}” prints a note that is only for the team. Take it out, or use the public comment.',
      inCode: '“{quote}” stands in code, where {desk} fills nothing in. Take the marks of code away.',
      mixture: '“{quote}” is in another language than {first}, and {desk} takes only one in a text. Write all in one of them.',
      notInLightning: '“{quote}” is not filled in Lightning templates. Write a field of the recipient, without a fallback.',
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
      dropFallback: 'Take the fallback out.',
      publicOne: 'Print the public comment.',
      fill: 'Write what belongs there.',
      variable: 'Use a variable that your help desk fills.',
    },
    suggestionMessages: ['close', 'open', 'balance', 'drop', 'correct', 'rewrite', 'fallBack', 'dropFallback', 'publicOne', 'fill', 'variable'],
    warnings: ['emptyFallback', 'inCode'],
    hasSuggestions: true,
    fixable: true,
    internalNotes: true,
    anyLanguage: true,
    branches: 'together',
    transcripts: true,
    schema: {
      type: 'object',
      properties: {
        platform: {
          enum: ['', ...helpDesks.map(({ id }) => id), 'custom'],
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
          description: 'Every variable that there is, as `ticket.id`; `*` stands for any letters. The help desk’s list when empty.',
        },
        custom: {
          type: 'array',
          items: { type: 'string' },
          description: 'Variables of your own beside those of the help desk, as `ticket.cf_*`; `*` stands for any letters.',
        },
        fallbackRequired: {
          type: 'array',
          items: { enum: ['name', 'date', 'number', 'url', 'survey', 'text'] },
          description: 'Kinds of variables in a greeting that need a fallback, on help desks that heed one.',
        },
        fallbackOn: {
          type: 'array',
          items: { enum: helpDesks.filter(({ fallback, logic }) => fallback === undefined && logic !== undefined).map(({ id }) => id) },
          description: 'Help desks without fallbacks on which those variables need a condition (`{% if %}`).',
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
      custom: [] as readonly string[],
      fallbackOn: [] as readonly string[],
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
              fix: 'Hi {{first_name}}, your refund of {{amount}} is on its way.',
            },
          ],
        },
        {
          text: 'Hi Sam, case first_name}} is closed. Write to {{email} about it.',
          reports: [
            {
              messageId: 'unopened',
              quote: 'first_name}}',
              suggestions: [
                'Hi Sam, case {{first_name}} is closed. Write to {{email} about it.',
              ],
            },
            {
              messageId: 'unclosed',
              quote: '{{email}',
              fix: 'Hi Sam, case first_name}} is closed. Write to {{email}} about it.',
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
              messageId: 'otherPlatform',
              quote: '{%customer.firstName%}',
              fix: 'Hi {{ticket.requester.first_name}}, your refund is on its way.',
            },
          ],
        },
        {
          text: 'Hi {{ticket.requester.first_name}}, your refund is on its way.',
          record: { platform: 'osticket' },
          reports: [
            {
              messageId: 'otherPlatform',
              quote: '{{ticket.requester.first_name}}',
              fix: 'Hi %{ticket.name.first}, your refund is on its way.',
            },
          ],
        },
        {
          text: 'Guten Tag {{ticket.customer.firstname}}, Ticket {{ticket.id}} zu {{ticket.customer_code}} ist gelöst.',
          because: 'What Zendesk calls the id is the number on Zammad, and the id is another thing.',
          record: { platform: 'zammad' },
          reports: [
            {
              messageId: 'wrongSyntax',
              quote: '{{ticket.customer.firstname}}',
              fix: 'Guten Tag #{ticket.customer.firstname}, Ticket {{ticket.id}} zu {{ticket.customer_code}} ist gelöst.',
            },
            {
              messageId: 'wrongSyntax',
              quote: '{{ticket.id}}',
              suggestions: [
                'Guten Tag {{ticket.customer.firstname}}, Ticket #{ticket.number} zu {{ticket.customer_code}} ist gelöst.',
                'Guten Tag {{ticket.customer.firstname}}, Ticket #{ticket.id} zu {{ticket.customer_code}} ist gelöst.',
              ],
            },
            {
              messageId: 'wrongSyntax',
              quote: '{{ticket.customer_code}}',
              suggestions: [
                'Guten Tag {{ticket.customer.firstname}}, Ticket {{ticket.id}} zu #{ticket.customer_code} ist gelöst.',
              ],
            },
          ],
        },
        {
          text: 'Hi {{ticket.requester.firstname}}, {{Current_User.name}} here: case {{ticket.requestor.id}} is closed.',
          record: { platform: 'zendesk' },
          reports: [
            {
              messageId: 'misspelt',
              quote: '{{ticket.requester.firstname}}',
              fix: 'Hi {{ticket.requester.first_name}}, {{Current_User.name}} here: case {{ticket.requestor.id}} is closed.',
            },
            {
              messageId: 'misspelt',
              quote: '{{Current_User.name}}',
              fix: 'Hi {{ticket.requester.firstname}}, {{current_user.name}} here: case {{ticket.requestor.id}} is closed.',
            },
            {
              messageId: 'misspelt',
              quote: '{{ticket.requestor.id}}',
              suggestions: [
                'Hi {{ticket.requester.firstname}}, {{Current_User.name}} here: case {{ticket.requester.id}} is closed.',
              ],
            },
          ],
        },
        {
          text: '{% if ticket.requester.frist_name != "ticket.x" %}Hi there,{% endif %} the courier has it.',
          record: { platform: 'zendesk' },
          reports: [
            {
              messageId: 'misspelt',
              quote: 'ticket.requester.frist_name',
              suggestions: [
                '{% if ticket.requester.first_name != "ticket.x" %}Hi there,{% endif %} the courier has it.',
              ],
            },
          ],
        },
        {
          text: 'Hi {{ticket.requester.first_name}}, the courier has it.',
          record: { platform: 'freshdesk' },
          reports: [
            {
              messageId: 'misspelt',
              quote: '{{ticket.requester.first_name}}',
              fix: 'Hi {{ticket.requester.firstname}}, the courier has it.',
            },
          ],
        },
        {
          text: 'Hi {{Contact.Name}}, {{agent.nickname}} has your case.',
          record: { platform: 'chatwoot' },
          reports: [
            {
              messageId: 'misspelt',
              quote: '{{Contact.Name}}',
              fix: 'Hi {{contact.name}}, {{agent.nickname}} has your case.',
            },
            {
              messageId: 'notThere',
              quote: '{{agent.nickname}}',
            },
          ],
        },
        {
          text: 'Hi {{first_name}}, order {{order_no}} is packed.',
          options: { custom: ['{{order_*}}'] },
          record: { platform: 'zendesk' },
          reports: [
            {
              messageId: 'notThere',
              quote: '{{first_name}}',
              suggestions: [
                'Hi {{ticket.requester.first_name}}, order {{order_no}} is packed.',
              ],
            },
          ],
        },
        {
          text: 'Hi {{user.name}}, the fitter is booked.',
          because: 'Your user is the customer on Intercom and the agent on Front.',
          record: { platform: 'zendesk' },
          reports: [
            {
              messageId: 'otherPlatform',
              quote: '{{user.name}}',
              suggestions: [
                'Hi {{ticket.requester.name}}, the fitter is booked.',
                'Hi {{current_user.name}}, the fitter is booked.',
              ],
            },
          ],
        },
        {
          text: 'Hi %{reply_to_nam}, see %{topic_link} for the date.',
          record: { platform: 'discourse' },
          reports: [
            {
              messageId: 'misspelt',
              quote: '%{reply_to_nam}',
              suggestions: [
                'Hi %{reply_to_name}, see %{topic_link} for the date.',
              ],
            },
            {
              messageId: 'leftAsItIs',
              quote: '%{topic_link}',
            },
          ],
        },
        {
          text: 'Hi {{ contact.first_name || \'there\' }}, the key works again.',
          record: { platform: 'chatwoot' },
          reports: [
            {
              messageId: 'deadFallback',
              quote: '{{ contact.first_name || \'there\' }}',
              suggestions: [
                'Hi {% if contact.first_name %}{{contact.first_name}}{% else %}there{% endif %}, the key works again.',
                'Hi {{contact.first_name}}, the key works again.',
              ],
            },
          ],
        },
        {
          text: 'Hi {%customer.firstName,fallback=there%}, the key works again.',
          record: { platform: 'freescout' },
          reports: [
            {
              messageId: 'deadFallback',
              quote: '{%customer.firstName,fallback=there%}',
              suggestions: [
                'Hi {%customer.firstName%}, the key works again.',
              ],
            },
          ],
        },
        {
          text: 'Here is what we found:\n{{ticket.latest_private_comment}}',
          record: { platform: 'freshdesk' },
          reports: [
            {
              messageId: 'printsNote',
              quote: '{{ticket.latest_private_comment}}',
              suggestions: [
                'Here is what we found:\n{{ticket.latest_public_comment}}',
                'Here is what we found:\n',
              ],
            },
          ],
        },
        {
          text: 'Your case number is `{{ticket.id}}`.',
          record: { platform: 'zendesk' },
          reports: [
            {
              messageId: 'inCode',
              quote: '{{ticket.id}}',
            },
          ],
        },
        {
          text: 'Dear {!Contact.FirstName}, the meter is in. Call {{{Recipient.OwnerPhone}}} to read it.',
          record: { platform: 'salesforce' },
          reports: [
            {
              messageId: 'mixture',
              quote: '{{{Recipient.OwnerPhone}}}',
            },
          ],
        },
        {
          text: 'Dear {!Contact.FirstName, neighbour}, the meter is in.',
          record: { platform: 'salesforce', metadata: { ui_type: 'SFX' } },
          reports: [
            {
              messageId: 'notInLightning',
              quote: '{!Contact.FirstName, neighbour}',
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
          record: { platform: 'help-scout' },
          reports: [
            {
              messageId: 'emptyFallback',
              quote: '{%customer.firstName,fallback=%}',
              suggestions: [
                'Hi {%customer.firstName,fallback=there%}, your refund is on its way.',
              ],
            },
          ],
        },
        {
          text: 'Hi {{ticket.requester.first_name}}, your refund is on its way.',
          options: { fallbackRequired: ['name'], fallbackOn: ['zendesk'] },
          record: { platform: 'zendesk' },
          reports: [
            {
              messageId: 'noFallback',
              quote: '{{ticket.requester.first_name}}',
              suggestions: [
                'Hi {% if ticket.requester.first_name %}{{ticket.requester.first_name}}{% else %}there{% endif %}, your refund is on its way.',
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
              fix: 'Hey {{user.first_name}}, your seats are live.',
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
          text: 'Hi [FIRST NAME], the receipt is here: [PASTE RECEIPT LINK]',
          because: 'Where the help desk is known, only what it has is proposed.',
          record: { platform: 'help-scout' },
          reports: [
            {
              messageId: 'leftover',
              quote: '[FIRST NAME]',
              suggestions: [
                'Hi {%customer.firstName%}, the receipt is here: [PASTE RECEIPT LINK]',
              ],
            },
            {
              messageId: 'leftover',
              quote: '[PASTE RECEIPT LINK]',
              suggestions: [
                'Hi [FIRST NAME], the receipt is here: {{what belongs here}}',
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
        {
          text: 'Hi {{autor}}, the crash is fixed in the next release.',
          record: { platform: 'github' },
          reports: [
            {
              messageId: 'misspelt',
              quote: '{{autor}}',
              suggestions: [
                'Hi {{author}}, the crash is fixed in the next release.',
              ],
            },
          ],
        },
        {
          text: 'It costs {% if ticket.organization.name %}nothing{% esle %}£3{% endif %}.',
          record: { platform: 'zendesk' },
          reports: [
            {
              messageId: 'misspelt',
              quote: '{% esle %}',
              suggestions: [
                'It costs {% if ticket.organization.name %}nothing{% else %}£3{% endif %}.',
              ],
            },
          ],
        },
        {
          text: 'Hi {%customer.firstName,fallback=there%}, the key works again.',
          record: { platform: 'zendesk' },
          reports: [
            {
              messageId: 'otherPlatform',
              quote: '{%customer.firstName,fallback=there%}',
              suggestions: [
                'Hi {% if ticket.requester.first_name %}{{ticket.requester.first_name}}{% else %}there{% endif %}, the key works again.',
              ],
            },
          ],
        },
        {
          text: 'Hi {{ticket.requester.first_name | fallback: "there"}}, the key works again.',
          record: { platform: 'zendesk' },
          reports: [
            {
              messageId: 'deadFallback',
              quote: '{{ticket.requester.first_name | fallback: "there"}}',
              suggestions: [
                'Hi {% if ticket.requester.first_name %}{{ticket.requester.first_name}}{% else %}there{% endif %}, the key works again.',
                'Hi {{ticket.requester.first_name}}, the key works again.',
              ],
            },
          ],
        },
        {
          text: 'Dear {{ticket.requester.first name}}, order {{ticket.title | upcas}} has left.',
          record: { platform: 'zendesk' },
          reports: [
            {
              messageId: 'misspelt',
              quote: '{{ticket.requester.first name}}',
              fix: 'Dear {{ticket.requester.first_name}}, order {{ticket.title | upcas}} has left.',
            },
            {
              messageId: 'misspelt',
              quote: '{{ticket.title | upcas}}',
              suggestions: [
                'Dear {{ticket.requester.first name}}, order {{ticket.title | upcase}} has left.',
              ],
            },
          ],
        },
        {
          text: 'The fitter asked about {{ticket.id. The boiler works again.',
          because: 'The full stop ends the sentence.',
          record: { platform: 'zendesk' },
          reports: [
            {
              messageId: 'unclosed',
              quote: '{{ticket.id',
              suggestions: [
                'The fitter asked about {{ticket.id}}. The boiler works again.',
              ],
            },
          ],
        },
        {
          text: 'The fitter will call you on (insert date) to arrange the visit.',
          reports: [
            {
              messageId: 'leftover',
              quote: '(insert date)',
              suggestions: [
                'The fitter will call you on {{what belongs here}} to arrange the visit.',
              ],
            },
          ],
        },
        {
          text: 'Order #ORDERNUMBER left today: *insert tracking link*',
          reports: [
            {
              messageId: 'leftover',
              quote: '#ORDERNUMBER',
              suggestions: [
                'Order {{what belongs here}} left today: *insert tracking link*',
              ],
            },
            {
              messageId: 'leftover',
              quote: '*insert tracking link*',
              suggestions: [
                'Order #ORDERNUMBER left today: {{what belongs here}}',
              ],
            },
          ],
        },
      ],
      good: [
        { text: 'It is about ticket #{!Case.CaseNumber}, and costs ${!Opportunity.Amount}.', because: '`#` and `$` are text here.', record: { platform: 'salesforce' } },
        { text: 'It is about ticket #{%conversation.number%}.', record: { platform: 'help-scout' } },
        { text: 'It is about ticket #{{ticket.id}}, {{ticket.title | truncate: 20}}.', record: { platform: 'zendesk' } },
        { text: 'Share it with #ORDERNOW, and *insert your card* when the light is green.' },
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
        { text: 'Hi {{ticket.requester.first_name}}, {{ticket.requester.custom_fields.plan}} and {{ticket.ticket_field_360}} are set. {{dc.sign-off}}', record: { platform: 'zendesk' } },
        {
          text: '{% assign days = 3 %}{% for comment in ticket.comments %}{{comment.value}}{% endfor %}It comes in {{days | plus: 1}} days.',
          because: 'The text gives these names itself.',
          record: { platform: 'zendesk' },
        },
        {
          text: 'Hi {% if ticket.requester.first_name %}{{ticket.requester.first_name}}{% else %}there{% endif %}, it left today.',
          options: { fallbackRequired: ['name'], fallbackOn: ['zendesk'] },
          record: { platform: 'zendesk' },
        },
        { text: 'Hi {{ticket.customer.firstname}}, {{ticket.customer.integrations.shopify.orders[0].name}} has left.', record: { platform: 'gorgias' } },
        { text: 'Hi {{ticket.requester.firstname}}, {{ticket.cf_colour}} it is.', record: { platform: 'freshdesk' } },
        { text: 'Last note: {{ticket.latest_private_comment}}', record: { platform: 'freshdesk', audience: 'internal' } },
        { text: 'Dear {{{Recipient.FirstName}}}, the meter is in.', record: { platform: 'salesforce' } },
        { text: 'Dear {!Contact.FirstName, neighbour}, case {!Case.CaseNumber} is closed.', record: { platform: 'salesforce' } },
        { text: 'Write {% raw %}{{order_no}}{% endraw %} into the note.', record: { platform: 'zendesk' } },
        { text: 'Put the name into the template like this: `Hello {{name}}`.', record: { platform: 'zendesk' } },
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
    const listed = options.known.map(bareName)
    const isListed = namesMatching(listed)
    const isOwn = namesMatching(options.custom.map(bareName))

    return {
      reply(reply) {
        const desk = deskNamed(helpDesks, options.platform || reply.record.platform)
        const code = codeIn(reply)
        const isCode = coverOf(code)
        const logic = readLogic(reply.placeholders)
        const isUnread = coverOf([...code, ...quotedIn(reply), ...logic.raw])
        const isVariable = coverOf(reply.placeholders.map(({ span }) => span))
        for (const placeholder of reply.placeholders) {
          if (!isUnread(placeholder.span)) check(placeholder, reply, desk, logic)
          else if (desk?.leavesCode === true && isCode(placeholder.span) && hasVariable(desk, placeholder.name)) reportInCode(placeholder, reply, desk)
        }
        for (const broken of brokenDelimiters(reply)) if (!isUnread(broken.span)) reportBroken(broken, reply)
        if (desk?.second !== undefined) checkMixture(reply, desk)
        for (const { index, 0: written } of reply.text.matchAll(gaps.emptyGreeting)) {
          reportEmptyGreeting({ start: index, end: index + written.length }, reply, desk)
        }
        for (const gap of markedGaps(reply.text, gaps, options.leftovers, options.syntax.includes('[]'))) {
          if (reply.said !== undefined && isTakenOut(reply.text.slice(gap.start, gap.end))) continue
          if (!isVariable(gap) && !isUnread(gap)) reportLeftover(gap, gap.name, reply, desk)
        }
      },
      sentence(sentence, reply) {
        if (reply.record.audience === 'internal') return
        const remarks = Array.from(sentence.text.includes('(') ? sentence.text.matchAll(gaps.remark) : [], ({ index, 0: written }) => {
          const start = sentence.span.start + index
          return { start, end: start + written.length }
        })
        const [said] = sentence.find('agentInstruction')
        if (said !== undefined && remarks.length === 0) remarks.push(aroundRemark(sentence.span, said, reply))
        if (remarks.length === 0) return
        const gapsHere = markedGaps(reply.text, gaps, options.leftovers, options.syntax.includes('[]'))
        for (const at of remarks) {
          // “call you on (insert date)” is told as the gap that it is
          if (gapsHere.some(({ start, end }) => start <= at.start && at.end <= end)) continue
          const quote = reply.text.slice(at.start, at.end)
          report({ messageId: 'forTheAgent', data: { quote }, at, suggestions: [{ messageId: 'drop', ...leaveOutSpan(at, reply) }] })
        }
      },
    }

    function check(placeholder: Placeholder, reply: ReplyUnit, desk: HelpDesk | undefined, logic: TemplateLogic): void {
      const { span, syntax, name } = placeholder
      const delimiters = delimitersOf(placeholder, reply.text)
      if (delimiters === '{}' && !options.treatSingleBraces) return
      if (reply.said !== undefined) return checkSent(placeholder, delimiters, reply, desk)
      const isOurs = delimiters !== undefined && options.syntax.some(own => isReadAs(own as Delimiters, delimiters))
      if (!isOurs && isGap(placeholder, reply, gaps)) return reportLeftover(span, name, reply, desk)
      if ((syntax === 'slot' && !isOurs) || delimiters === undefined) return
      if (options.syntax.length > 0 && !isOurs && !isLogic(placeholder, reply.text)) return reportSyntax(placeholder, reply)
      const isGiven = (each: string): boolean => isOwn(each) || logic.isAssigned(each)
      if (options.known.length > 0 || options.syntax.length > 0 || desk === undefined) {
        if (delimiters === '{%%}' && desk === undefined && tellTag(placeholder, reply)) return
        if (syntax === 'tag' || isGiven(name)) return
        const isTold = options.known.length > 0 ? tellUnlisted(placeholder, reply) : tellSlip(placeholder, withoutSlips(name), reply)
        if (isTold) return
      } else {
        const verdicts = verdictsOn(placeholder, reply.text, desk, helpDesks, isGiven)
        for (const verdict of verdicts) reportVerdict(verdict, reply, desk)
        if (verdicts.length > 0 || syntax === 'tag' || isGiven(name)) return
      }
      if (desk !== undefined && (isOurs || desk.delimiters.includes(delimiters))) checkUse(placeholder, reply, desk, logic)
    }

    /** Of text that was sent: a gap, or a variable or logic that nothing filled. */
    function checkSent(placeholder: Placeholder, delimiters: Delimiters | undefined, reply: ReplyUnit, desk: HelpDesk | undefined): void {
      const { span: at, syntax, name } = placeholder
      const quote = reply.text.slice(at.start, at.end)
      if (isTakenOut(quote) || reply.sentences.some(sentence => sentence.has('aboutVariables'))) return
      if (isGap(placeholder, reply, gaps)) {
        if (!name.startsWith('_') || isInGreeting(at, reply)) reportLeftover(at, name, reply, desk)
      } else if (syntax !== 'slot' && delimiters !== undefined && (delimiters !== '{}' || /[._]/.test(name))) {
        report({ messageId: 'sent', data: { quote }, at })
      }
    }

    function reportVerdict({ kind, at, owner, rewrites, isSure }: VariableVerdict, { text }: ReplyUnit, desk: HelpDesk): void {
      const [first = ''] = rewrites
      const meant = rewrites.length === 0 ? 'one that it has' : rewrites.join(' or ')
      const words = { messageId: kind, at, data: { quote: text.slice(at.start, at.end), meant, owner, desk: desk.title } }
      if (isSure) report({ ...words, fix: { at, text: first } })
      else report({ ...words, suggestions: rewrites.map(rewrite => ({ messageId: 'rewrite', at, text: rewrite })) })
    }

    function checkUse(placeholder: Placeholder, reply: ReplyUnit, desk: HelpDesk, logic: TemplateLogic): void {
      const { span: at, type } = placeholder
      const misuse = misuseOf(placeholder, reply.text, desk, isLightning(reply))
      if (misuse === undefined) return
      const data = { quote: reply.text.slice(at.start, at.end), desk: desk.title, hole: desk.whenMissing === 'dash' ? '“-”' : 'a hole' }
      switch (misuse.kind) {
        case 'printsNote': {
          if (reply.record.audience === 'internal') return
          const instead = misuse.instead === undefined ? [] : [{ messageId: 'publicOne', at, text: misuse.instead } as const]
          return report({ messageId: misuse.kind, at, data, suggestions: [...instead, { messageId: 'drop', ...leaveOutSpan(at, reply) }] })
        }
        case 'notInLightning': return report({ messageId: misuse.kind, at, data })
        case 'deadFallback': {
          const instead = misuse.instead === undefined ? [] : [{ messageId: 'fallBack', at, text: misuse.instead } as const]
          const remedy = misuse.instead === undefined ? 'Take the fallback out' : 'Use a condition, or take the fallback out'
          return report({
            messageId: misuse.kind, at, data: { ...data, remedy }, suggestions: [...instead, { messageId: 'dropFallback', at, text: misuse.without }],
          })
        }
      }
      if (!isInGreeting(at, reply) || logic.isConditional(at)) return
      const isAsked = options.fallbackRequired.includes(type) && (misuse.isInline || options.fallbackOn.includes(desk.id))
      if (!isAsked && (misuse.kind === 'noFallback' || type !== 'name')) return
      report({ messageId: misuse.kind, at, data, suggestions: [{ messageId: 'fallBack', at, text: misuse.instead }] })
    }

    function reportInCode({ span: at }: Placeholder, { text }: ReplyUnit, desk: HelpDesk): void {
      report({ messageId: 'inCode', at, data: { quote: text.slice(at.start, at.end), desk: desk.title } })
    }

    /** Variables of both languages in one text: the first of the language that comes second. */
    function checkMixture({ text, placeholders }: ReplyUnit, { title, delimiters: [own], second }: HelpDesk): void {
      const kinds = placeholders.map(placeholder => delimitersOf(placeholder, text))
      const isEither = (kind: Delimiters | undefined): boolean => kind === own || kind === second?.delimiters
      const first = kinds.find(isEither)
      const at = placeholders[kinds.findIndex(kind => kind !== first && isEither(kind))]?.span
      if (first === undefined || at === undefined) return
      report({ messageId: 'mixture', at, data: { quote: text.slice(at.start, at.end), first: writtenAs(first, '…'), desk: title } })
    }

    function reportSyntax({ span: at, name }: Placeholder, { text }: ReplyUnit): void {
      const rewrite = writtenAs(options.syntax[0] as Delimiters, name)
      report({ messageId: 'wrongSyntax', at, data: { quote: text.slice(at.start, at.end), meant: rewrite }, suggestions: [{ messageId: 'rewrite', at, text: rewrite }] })
    }

    function tellUnlisted(placeholder: Placeholder, reply: ReplyUnit): boolean {
      const { span: at, name } = placeholder
      if (isListed(name)) return false
      const meant = nearestVariable(name, listed.filter(each => !each.includes('*')))
      if (!tellSlip(placeholder, meant, reply)) report({ messageId: 'unknown', at, data: { quote: reply.text.slice(at.start, at.end) } })
      return true
    }

    /** `{% esle %}` beside tags of Liquid; `elif` and `elseif` are those of other languages. */
    function tellTag(placeholder: Placeholder, { text, placeholders }: ReplyUnit): boolean {
      const misspelt = misspeltTag(placeholder, text)
      if (misspelt === undefined || !placeholders.some(other => isLiquidTag(other, text))) return false
      const { span: at } = placeholder
      const { span: { start, end }, meant: right } = misspelt
      if (/^(?:elif|elseif)$/.test(text.slice(start, end))) return false
      const meant = text.slice(at.start, start) + right + text.slice(end, at.end)
      report({ messageId: 'misspelt', data: { quote: text.slice(at.start, at.end), meant }, at, suggestions: [{ messageId: 'correct', at, text: meant }] })
      return true
    }

    function tellSlip({ span: at, name }: Placeholder, right: string | undefined, { text }: ReplyUnit): boolean {
      if (right === undefined) return false
      const quote = text.slice(at.start, at.end)
      const meant = quote.replace(name, () => right)
      report({ messageId: 'misspelt', data: { quote, meant }, at, suggestions: [{ messageId: 'correct', at, text: meant }] })
      return true
    }

    function reportLeftover({ start, end }: Span, name: string, { text, record }: ReplyUnit, desk: HelpDesk | undefined): void {
      if (record.audience === 'internal') return
      const at = { start, end }
      const quote = text.slice(start, end)
      const variable = variableForGap(name, desk)
      const suggestion = variable === undefined ? { messageId: 'fill', at, text: '{{what belongs here}}' } as const
        : { messageId: 'variable', at, text: variable } as const
      report({ messageId: 'leftover', data: { quote }, at, suggestions: quote.startsWith('{{') ? [] : [suggestion] })
    }

    /** The variable that a gap describes, as the help desk writes it. */
    function variableForGap(gap: string, desk: HelpDesk | undefined): string | undefined {
      const name = variableNameOf(gap, gaps)
      if (name === '') return undefined
      if (options.syntax[0] !== undefined || desk === undefined) return writtenAs((options.syntax[0] ?? '{{}}') as Delimiters, name)
      const [own] = variablesLike(desk, name)
      return own === undefined ? undefined : writtenOn(desk, own)
    }

    function reportEmptyGreeting(at: Span, { text }: ReplyUnit, desk: HelpDesk | undefined): void {
      const quote = text.slice(at.start, at.end)
      const own = options.syntax[0] === undefined ? greetedAs(desk) : undefined
      const variable = own ?? writtenAs((options.syntax[0] ?? desk?.delimiters[0] ?? '{{}}') as Delimiters, 'first_name')
      const greeting = quote.replace(/\s+,/, () => ` ${variable},`)
      report({ messageId: 'emptyGreeting', data: { quote }, at, suggestions: [{ messageId: 'variable', at, text: greeting }] })
    }

    function reportBroken({ span, fault, meant }: BrokenDelimiter, reply: ReplyUnit): void {
      const { text } = reply
      const quote = text.slice(span.start, span.end)
      const words = { data: { quote, meant }, at: span } as const
      const end = text.trimEnd().length
      // of `{{name}` and `{name}}` only one brace is missing
      const isSure = meant.startsWith('{{') && /^\{.*\}$/.test(quote)
      if (fault === 'unended') report({ messageId: fault, ...words, suggestions: [{ messageId: 'balance', at: { start: end, end }, text: meant }] })
      else if (fault === 'unbegun') report({ messageId: fault, ...words, suggestions: [{ messageId: 'drop', ...leaveOutSpan(span, reply) }] })
      else if (isSure) report({ messageId: fault, ...words, fix: { at: span, text: meant } })
      else report({ messageId: fault, ...words, suggestions: [{ messageId: fault === 'unclosed' ? 'close' : 'open', at: span, text: meant }] })
    }
  },
})

/** Whether it stands for what was taken out of the record: one word in brackets or after a hash, a run of crosses, a masked name. */
function isTakenOut(written: string): boolean {
  return /^(?:\[{1,2}[\p{L}\d_-]+\]{1,2}|<{1,2}\/?[\p{L}\d_-]+>{1,2}|[xX*#-]+|#[A-Z_-]+|NAME|@username)$/u.test(written)
}

function isInGreeting(span: Span, { sentences }: ReplyUnit): boolean {
  return sentences.some(({ role, span: { start, end } }) => role === 'salutation' && start <= span.start && span.end <= end)
}

function isLightning({ record: { metadata } }: ReplyUnit): boolean {
  return lightningType.test(metadata?.['ui_type'] ?? metadata?.['uitype'] ?? '')
}
