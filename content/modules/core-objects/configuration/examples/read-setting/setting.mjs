import { readFileSync } from 'node:fs'

// From the file that NAME_FILE names, or else from the variable NAME.
export function readSetting(name) {
  const file = process.env[`${name}_FILE`]
  const value = file ? readFileSync(file, 'utf8').trim() : process.env[name]
  if (!value) throw new Error(`set ${name} or ${name}_FILE`)
  return value
}
