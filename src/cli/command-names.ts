/** The commands besides linting, which needs no name. */
export const commandNames = ['review', 'inspect', 'explain', 'rules', 'config'] as const
