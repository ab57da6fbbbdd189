/** The commands besides linting, which needs no name. */
export const commandNames = ['inspect', 'explain', 'rules', 'config'] as const
