import type { Role } from '../document.ts'

const words: readonly (readonly [Role, readonly string[]])[] = [
  ['agent', [
    'agent', 'support', 'support agent', 'human agent', 'representative', 'rep', 'csr', 'advisor', 'adviser', 'operator', 'admin',
    'staff', 'teammate', 'employee', 'assistant',
  ]],
  ['customer', [
    'customer', 'client', 'user', 'end user', 'enduser', 'visitor', 'contact', 'caller', 'guest', 'shopper', 'lead', 'requester',
    'consumer',
  ]],
  ['bot', ['bot', 'chatbot', 'ai agent', 'ai', 'virtual agent', 'virtual assistant', 'automation']],
  ['system', ['system', 'event']],
]
const roles: ReadonlyMap<string, Role> = new Map(words.flatMap(([role, names]) => names.map(name => [name, role] as const)))

/** The role that a word is a name of: `end-user`, `Support_Agent`. Only where it can mean nothing else. */
export function roleNamed(word: string | undefined): Role | undefined {
  return roles.get(word?.trim().toLowerCase().replace(/[\s_-]+/g, ' ') ?? '')
}
