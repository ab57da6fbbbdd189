/** The commands besides linting, which needs no name. */
export const commandNames = ['inspect', 'explain', 'rules', 'formats', 'config'] as const
