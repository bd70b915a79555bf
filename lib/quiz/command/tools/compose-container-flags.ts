/** The terminal and the open input are Compose's default: `-it` says nothing new. */
export const EXEC = `
  -d --detach : leaves the command running in the background
  -e --env <word>* : sets an environment variable
  --index <word> : chooses one container of the service
  -i --interactive=true : keeps the standard input open
  -T --no-TTY,--no-tty : gives the command no terminal
  --privileged : gives the command all rights
  -t --tty=true : gives the command a terminal
  -u --user <word> : sets the user that runs the command
  -w --workdir <path> : sets the working directory of the command
`

export const RUN = `
  --build : builds the image first
  --cap-add <capability>* : adds a Linux capability
  --cap-drop <capability>* : takes away a Linux capability
  -d --detach : leaves the container running in the background
  --entrypoint <word> : replaces the entrypoint of the image
  -e --env <word>* : sets an environment variable
  --env-from-file <path>* : reads environment variables from a file
  -i --interactive=true : keeps the standard input open
  -l --label <word>* : sets a label
  --name <word> : gives the container a name
  -T --no-TTY,--no-tty : gives the container no terminal
  --no-deps : leaves out what it depends on
  -p --publish <port>* : publishes a port of the container
  --pull <word> : says when the image is pulled
  -q --quiet : prints only what the command prints
  --quiet-build : hides the progress of the build
  --quiet-pull : hides the progress of the pull
  --remove-orphans : removes containers of services that are no longer in the file
  --rm : removes the container when it stops
  -P --service-ports : publishes the ports of the service
  -t --tty=true : gives the container a terminal
  --use-aliases : gives the container the network names of the service
  -u --user <word> : sets the user inside the container
  -v --volume <volume>* : mounts a volume or a folder of the host
  -w --workdir <path> : sets the working directory inside the container
`
