/** The version of the package; a test holds it to package.json. Written here so that `--version` reads no file. */
export const version = '0.1.0'
