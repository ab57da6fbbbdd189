/**
 * What the help desks fill into a reply, one file each: the only place that knows. A new one is a file beside
 * these and a line here. Only what a help desk's own documentation or code says, or what several programs that
 * work with it agree on, is a certain name; the rest is `uncertain`, and so is never reported.
 *
 * Not here, for want of a list that could be trusted: LiveChat, Twilio Flex, Genesys, Amazon Connect, Freshchat,
 * Re:amaze, Crisp, Dixa, Hiver.
 */
import type { HelpDesk } from 'replylint/rule'
import { chatwoot } from './chatwoot.ts'
import { discourse } from './discourse.ts'
import { freescout } from './freescout.ts'
import { freshdesk, freshservice } from './freshdesk.ts'
import { front } from './front.ts'
import { github } from './github.ts'
import { gorgias } from './gorgias.ts'
import { helpScout } from './help-scout.ts'
import { hubspot } from './hubspot.ts'
import { intercom } from './intercom.ts'
import { kustomer } from './kustomer.ts'
import { liveHelperChat } from './live-helper-chat.ts'
import { osticket } from './osticket.ts'
import { salesforce } from './salesforce.ts'
import { servicenow } from './servicenow.ts'
import { zammad } from './zammad.ts'
import { zendesk } from './zendesk.ts'

/** Where several have a variable of the same name, the first is named as its owner. */
export const helpDesks: readonly HelpDesk[] = [
  zendesk, freshdesk, freshservice, intercom, helpScout, freescout, gorgias, front, kustomer, hubspot, salesforce, zammad, osticket,
  chatwoot, discourse, servicenow, github, liveHelperChat,
]
