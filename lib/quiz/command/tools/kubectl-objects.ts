import { kubectlCommands } from './kubectl-commands'
import {
  ALL,
  ALL_NAMESPACES,
  CHANGES,
  DELETION,
  DRY_RUN,
  FIELD_SELECTOR,
  FILES,
  MANAGER,
  NO_HEADERS,
  OUTPUT,
  SAVE,
  SELECTOR,
  SUBRESOURCE,
  TIMEOUT,
  VALIDATE,
} from './kubectl-flags'

const GET = `
  --chunk-size <word> : sets how many are fetched at once
  --ignore-not-found : does not mind if there is none
  -L --label-columns <word>, : shows a label as a column
  --output-watch-events : shows what kind of change each line is
  --raw <word> : asks the server for a path
  --server-print=true : lets the server lay out the table
  --show-kind : shows the kind of each
  --show-labels : shows the labels
  --sort-by <jsonpath> : sorts by a field
  -w --watch : goes on showing changes
  --watch-only : shows only changes
`

const DESCRIBE = `
  --chunk-size <word> : sets how many are fetched at once
  --show-events=true : shows the events
`

const APPLY = `
  --force-conflicts : takes over fields of others
  --openapi-patch=true : uses the schema for the difference
  --overwrite=true : replaces what was changed by hand
  --prune : deletes what is no longer in the files
  --prune-allowlist <word>* : says what may be deleted
  --server-side : lets the server put the changes together
  --wait : waits until objects are gone
`

const DELETE = `
  --ignore-not-found : does not mind if there is none
  -i --interactive : asks before each
  --now : deletes with one second to stop
  --raw <word> : asks the server for a path
  --wait=true : waits until objects are gone
`

const EDIT = `
  --output-patch : shows the difference
  --windows-line-endings : writes line ends for Windows
`

const DIFF = `
  --concurrency <word> : limits how much happens at once
  --force-conflicts : takes over fields of others
  --prune : also shows what would be deleted
  --prune-allowlist <word>* : says what may be deleted
  --server-side : lets the server put the changes together
  --show-managed-fields : shows who manages which field
`

const REPLACE = `
  --raw <word> : asks the server for a path
  --wait : waits until objects are gone
`

const PATCH = `
  --local : asks no server
  -p --patch <json> : gives the change
  --patch-file <path> : names the file of the change
  --type <word> : chooses how the change is put in
`

const CHANGE_METADATA = `
  --list : shows them in place of changing them
  --local : asks no server
  --overwrite : replaces a value that is there
  --resource-version <word> : changes only this version
`

const WAIT = `
  -f --filename <path>, : names the file
  -R --recursive=true : also reads folders within folders
  --for <condition> : says what is waited for
  --local : asks no server
`

export const OBJECT_COMMANDS = [
  ...kubectlCommands(
    'get : resource:resources',
    GET,
    FILES,
    OUTPUT,
    SELECTOR,
    FIELD_SELECTOR,
    ALL_NAMESPACES,
    NO_HEADERS,
    SUBRESOURCE,
  ),
  ...kubectlCommands('describe : resource:resources', DESCRIBE, FILES, SELECTOR, ALL_NAMESPACES),
  ...kubectlCommands('apply', APPLY, FILES, CHANGES, DELETION, SELECTOR, ALL, SUBRESOURCE, VALIDATE),
  ...kubectlCommands('apply view-last-applied : resource:resources', FILES, OUTPUT, SELECTOR, ALL),
  ...kubectlCommands('apply edit-last-applied : resource:resources', FILES, OUTPUT, MANAGER, VALIDATE),
  ...kubectlCommands(
    'apply set-last-applied',
    FILES,
    OUTPUT,
    DRY_RUN,
    '--create-annotation : writes the annotation if there is none',
  ),
  ...kubectlCommands(
    'delete : resource:resources',
    DELETE,
    FILES,
    DRY_RUN,
    DELETION,
    SELECTOR,
    FIELD_SELECTOR,
    ALL,
    ALL_NAMESPACES,
    '-o --output <word> : chooses the form of the output',
  ),
  ...kubectlCommands('edit : resource:resources', EDIT, FILES, OUTPUT, MANAGER, SAVE, SUBRESOURCE, VALIDATE),
  ...kubectlCommands('diff', DIFF, FILES, MANAGER, SELECTOR),
  ...kubectlCommands('replace', REPLACE, FILES, CHANGES, DELETION, SAVE, SUBRESOURCE, VALIDATE),
  ...kubectlCommands('patch : resource:resources', PATCH, FILES, CHANGES, SUBRESOURCE),
  ...kubectlCommands(
    'label : resource:resources, label...',
    CHANGE_METADATA,
    FILES,
    CHANGES,
    SELECTOR,
    FIELD_SELECTOR,
    ALL,
    ALL_NAMESPACES,
  ),
  ...kubectlCommands(
    'annotate : resource:resources, annotation...',
    CHANGE_METADATA,
    FILES,
    CHANGES,
    SELECTOR,
    FIELD_SELECTOR,
    ALL,
    ALL_NAMESPACES,
  ),
  ...kubectlCommands('wait : resource:resources', WAIT, OUTPUT, SELECTOR, FIELD_SELECTOR, ALL, ALL_NAMESPACES, TIMEOUT),
]
