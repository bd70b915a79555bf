import process from 'node:process'

/** `@/` in imports, in the form of the only kind of configuration from which dependency-cruiser takes aliases. */
export default { resolve: { alias: { '@': process.cwd() } } }
