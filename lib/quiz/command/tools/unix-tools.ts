import { defineCommands, defineFlags, defineTool } from '../define-tool'

const CURL = `
  -d --data <word>+ : sends data
  -f --fail : fails where the server answers with an error
  -F --form <word>+ : sends a form
  -H --header <word>* : sends a header
  -i --include,--show-headers : also shows the headers
  -I --head : asks only for the headers
  -k --insecure : skips the check of the certificate
  -L --location : follows to where the server points
  -m --max-time <word> : limits the time
  -o --output <path> : writes to a file
  -O --remote-name : writes to a file with the name of the remote one
  -s --silent : hides the progress
  -S --show-error : shows errors all the same
  -u --user <word> : gives user name and password
  -v --verbose : shows the conversation
  -w --write-out <word> : shows something after the answer
  -X --request <word> : chooses the method
  --connect-timeout <word> : limits the time to connect
  --resolve <word>* : gives a host name an address
  --unix-socket <path> : connects to a socket
`

const GREP = `
  -c --count : counts lines
  -E --extended-regexp : reads the pattern as an extended expression
  -F --fixed-strings : reads the pattern as plain text
  -i --ignore-case : ignores case
  -l --files-with-matches : shows only names of files
  -n --line-number : shows line numbers
  -o --only-matching : shows only what matches
  -q --quiet,--silent : prints nothing
  -r --recursive : searches folders
  -v --invert-match : shows lines that do not match
  -w --word-regexp : matches whole words
  -A --after-context <word> : shows lines after
  -B --before-context <word> : shows lines before
  -C --context <word> : shows lines around
`

const LINES = `
  -n --lines <word> : sets the number of lines
  -c --bytes <word> : sets the number of bytes
`

const COUNTS = `
  -l --lines : counts lines
  -w --words : counts words
  -c --bytes : counts bytes
`

const SYSTEM = `
  -a --all : shows everything
  -m --machine : shows the hardware
  -r --kernel-release : shows the release of the kernel
  -s --kernel-name : shows the name of the kernel
`

const NPM_INSTALL = `
  -D --save-dev : notes it as needed for development
  -E --save-exact : notes the exact version
  -g --global : installs for the whole machine
  --ignore-scripts : runs no scripts of packages
  --include <word>* : includes a kind of packages
  --omit <word>* : leaves out a kind of packages
  --package-lock-only : changes only the lock file
`

const program = (name: string, words: string, flags: string) =>
  defineTool({ name, commands: defineCommands(defineFlags(flags), `: ${words}`) })

/** Programs that stand in a pipe with docker and kubectl, with the flags that a course meets. */
export const UNIX_TOOLS = [
  program('curl', 'address...', CURL),
  program('grep', 'pattern, file...', GREP),
  program('head', 'file...', LINES),
  program('tail', 'file...', `${LINES}\n-f --follow : goes on showing new lines`),
  program('uname', 'word', SYSTEM),
  program('wc', 'file...', COUNTS),
  defineTool({
    name: 'npm',
    commands: [
      ...defineCommands(defineFlags(NPM_INSTALL), 'install, i, add : package...'),
      ...defineCommands(defineFlags(NPM_INSTALL), 'ci, clean-install'),
      ...defineCommands(defineFlags(NPM_INSTALL), 'prune : package...'),
      ...defineCommands(defineFlags(''), 'run, run-script : script, --!'),
    ],
  }),
]
