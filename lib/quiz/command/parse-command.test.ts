import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFault } from './command-fault'
import { normalForm } from './normal-form'
import { type ParseHints, parseCommand } from './parse-command'

function formOf(line: string, hints?: ParseHints): string {
  const parsed = parseCommand(line, hints)
  return isFault(parsed) ? parsed.fault : normalForm(parsed.commands.map(({ pieces }) => pieces))
}

test.each([
  [
    'docker run -itp 80:80/tcp --rm -e B=2 -e A=1 nginx ls -l',
    ' docker "container run" --env=A=1 --env=B=2 --interactive=true --publish=80:80 --rm=true --tty=true nginx ls -l',
  ],
  [
    'docker -D compose -f ./a.yaml up -d web db',
    ' docker "compose up"  --debug=true --detach=true compose --file=a.yaml argument service=db argument service=web',
  ],
  [
    'kubectl -n shop get po,svc -owide',
    ' kubectl get --namespace=shop --output=wide argument resource=pod argument resource=service',
  ],
  ['A=1 uname -a > ./x 2>&1', ' environment A=1 uname --all=true "> x" "2>& 1"'],
  ['docker', ' docker'],
])('%j has a normal form', (line, form) => {
  expect(formOf(line)).toBe(form)
})

test('a command line tells its program, its sub-command and its pieces as they were typed', () => {
  const parsed = parseCommand('sudo docker container ls -aq --filter "name=web" | wc -l')
  if (isFault(parsed)) throw new Error(parsed.fault)
  expect(parsed.commands.map(({ tool, path }) => [tool, ...path])).toEqual([['docker', 'container', 'ls'], ['wc']])
  expect(parsed.commands[0]?.pieces.map(({ what, text, slot, value }) => [what, text, slot, value])).toEqual([
    ['tool', 'docker', 'tool', 'docker'],
    ['sub-command', 'container ls', 'sub-command', 'container ls'],
    ['flag', '-a', '--all', 'true'],
    ['flag', '-q', '--quiet', 'true'],
    ['flag', '--filter "name=web"', '--filter', 'name=web'],
    ['operator', '|', 'operator', '|'],
  ])
})

test('every alias is one sub-command', () => {
  const aliases = [
    ['docker ps', 'docker container ls', 'docker container ps', 'docker container list'],
    ['docker images', 'docker image ls', 'docker image list'],
    ['docker rmi a', 'docker image rm a', 'docker image remove a'],
    ['docker build .', 'docker image build .', 'docker buildx build .', 'docker builder build .'],
    ['kubectl create deploy a', 'kubectl create deployment a'],
    ['kubectl top po', 'kubectl top pod', 'kubectl top pods'],
    ['npm i x', 'npm install x', 'npm add x'],
  ]
  for (const [first = '', ...others] of aliases) {
    expect(others.map((other) => formOf(other))).toEqual(others.map(() => formOf(first)))
  }
})

test('the same letter before and after a sub-command is another flag', () => {
  expect(formOf('docker compose -f a.yaml logs -f')).toBe(' docker "compose logs" --follow=true compose --file=a.yaml')
})

test('flags end with the image, with two dashes, and not before', () => {
  expect(formOf('docker run nginx -p 80:80')).toBe(' docker "container run" nginx -p 80:80')
  expect(formOf('docker run -- nginx -p')).toBe(' docker "container run" nginx -p')
  expect(formOf('docker rm web -f')).toBe(' docker "container rm" --force=true argument container=web')
  expect(formOf('kubectl exec web -c app -- ls -c')).toBe(' kubectl exec --container=app pod/web ls -c')
})

test('what stands in a substitution is compared as a command', () => {
  expect(formOf('docker rm $(docker ps -aq)')).toBe(formOf('docker rm `docker container ls --quiet --all`'))
  expect(formOf('docker rm $(docker ps -aq)')).not.toBe(formOf('docker rm $(docker ps -q)'))
  expect(formOf('echo $(a $(b $(c $(d $(e)))))')).toContain('e')
  expect(formOf('echo $((1 + 1))')).not.toBe(formOf('echo $((1 + 2))'))
})

test('of a program that no table knows, a flag takes the next word only where the hints say so', () => {
  expect(formOf('poetry install --only main')).toBe(' poetry --only=true install main')
  expect(formOf('poetry install --only main', { valueFlags: new Set(['--only']) })).toBe(' poetry --only=main install')
})

test('a command with a misspelt program or sub-command is read like the accepted one', () => {
  const like = parseCommand('docker run -d --name web nginx')
  if (isFault(like)) throw new Error(like.fault)
  expect(formOf('dockr run --name web -d nginx', { like })).toBe(
    ' dockr "container run" --detach=true --name=web nginx',
  )
  expect(formOf('docker rnu --name web -d nginx', { like })).toBe(' docker rnu --detach=true --name=web nginx')
  expect(formOf('podman run --name web -d nginx', { like })).toBe(
    ' podman "container run" --detach=true --name=web nginx',
  )
})

test('the first letter of a known program may be a capital one, other letters may not', () => {
  expect(formOf('Docker ps')).toBe(formOf('docker ps'))
  expect(formOf('DOCKER ps')).not.toBe(formOf('docker ps'))
  expect(formOf('docker PS')).not.toBe(formOf('docker ps'))
})

test('a text that is too long is refused', () => {
  expect(parseCommand(`docker run ${'a '.repeat(2000)}`)).toEqual({ fault: 'This is too long for a command line.' })
})

test('any text is read or refused with a sentence, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('', 'docker run ', 'kubectl get '), (text, start) => {
      const parsed = parseCommand(`${start}${text}`)
      expect(isFault(parsed) ? parsed.fault.endsWith('.') : parsed.commands.length > 0).toBe(true)
    }),
    { numRuns: 2000 },
  )
})
