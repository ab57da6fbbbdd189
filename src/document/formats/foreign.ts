import { type Data, get } from '../data.ts'

/** What a file is called that holds a conversation which no shape knows. */
export const transcript = 'a transcript'

/** What the keys at the root of a file say that it is; every key of one list must be there. */
const FINGERPRINTS: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  ['a package manifest', [['name', 'version', 'scripts'], ['name', 'version', 'dependencies'],
    ['name', 'devDependencies'], ['name', 'version', 'main'], ['name', 'version', 'exports'], ['private', 'scripts'], ['require', 'autoload']]],
  ['a lock file', [['lockfileVersion'], ['packages', 'lockfile'], ['content-hash', 'packages']]],
  ['a TypeScript configuration', [['compilerOptions']]],
  ['a replylint configuration',
    [['rules', 'extends'], ['rules', 'overrides'], ['rules', 'preset'], ['rules', 'plugins']]],
  ['a GitHub Actions workflow', [['on', 'jobs'], ['true', 'jobs']]],
  ['a GitHub action', [['runs', 'inputs'], ['runs', 'description']]],
  ['a GitLab pipeline', [['stages'], ['stages', 'script']]],
  ['a Docker Compose file', [['services', 'volumes'], ['services', 'version'], ['services', 'networks']]],
  ['a Kubernetes object', [['apiVersion', 'kind']]],
  ['an OpenAPI description', [['openapi'], ['swagger', 'paths']]],
  ['a JSON Schema', [['$schema', 'properties'], ['$schema', '$defs'], ['$schema', 'definitions']]],
  ['a notebook', [['nbformat', 'cells']]],
  [transcript, [['conversation_parts'], ['Transcript', 'Participants'], ['transcripts', 'conversationId'],
    ['convo_id', 'original'], ['conversation_info', 'entries'], ['visitor', 'history'], ['comments', 'ticket']]],
]

/** What kind of other file this plainly is: `a package manifest`, `a lock file` … `undefined` when nothing says so. */
export function nameForeign(data: Data): string | undefined {
  if (data.kind !== 'map') return undefined
  return FINGERPRINTS.find(([, lists]) =>
    lists.some(keys => keys.every(key => get(data, key) !== undefined)))?.[0]
}
