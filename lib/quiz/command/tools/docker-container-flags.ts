/** Of `docker run` and `docker create`. */
export const CREATE = `
  --add-host <word>* : adds a host name and its address
  --annotation <word>* : adds an annotation for the runtime
  -a --attach <word>* : attaches to an input or output of the container
  --blkio-weight <word> : weighs the disk access of the container
  --cap-add <capability>* : adds a Linux capability
  --cap-drop <capability>* : takes away a Linux capability
  --cgroup-parent <word> : sets the parent cgroup
  --cgroupns <word> : sets the cgroup namespace
  --cidfile <path> : writes the ID of the container to a file
  --cpu-period <word> : sets the period of the CPU scheduler
  --cpu-quota <word> : sets the CPU time per period
  -c --cpu-shares <word> : weighs the CPU time of the container
  --cpus <number> : limits the CPUs
  --cpuset-cpus <word> : chooses the CPUs
  --cpuset-mems <word> : chooses the memory nodes
  --device <word>* : gives the container a device of the host
  --disable-content-trust=true : skips the check of signatures
  --dns <word>* : sets a DNS server
  --dns-option,--dns-opt <word>* : sets a DNS option
  --dns-search <word>* : sets a DNS search domain
  --domainname <word> : sets the NIS domain
  --entrypoint <word> : replaces the entrypoint of the image
  -e --env <word>* : sets an environment variable
  --env-file <path>* : reads environment variables from a file
  --expose <port>* : declares a port of the container
  --gpus <word> : gives the container GPUs
  --group-add <word>* : adds a group to the user
  --health-cmd <word> : sets the command of the health check
  --health-interval <duration> : sets the time between two health checks
  --health-retries <word> : sets after how many failures a container counts as unhealthy
  --health-start-interval <duration> : sets the time between two health checks while the container starts
  --health-start-period <duration> : sets how long failures do not count while the container starts
  --health-timeout <duration> : sets how long a health check may take
  -h --hostname <word> : sets the host name inside the container
  --init : runs a small init as process 1
  -i --interactive : keeps the standard input open
  --ip <word> : sets the IPv4 address
  --ip6 <word> : sets the IPv6 address
  --ipc <word> : sets the IPC namespace
  --isolation <word> : sets the isolation on Windows
  -l --label <word>* : sets a label
  --label-file <path>* : reads labels from a file
  --link <word>* : links another container
  --log-driver <word> : chooses where logs go
  --log-opt <word>* : sets an option of the log driver
  --mac-address <word> : sets the MAC address
  -m --memory <memory> : limits the memory
  --memory-reservation <memory> : sets a soft limit of the memory
  --memory-swap <memory> : limits memory and swap together
  --memory-swappiness <word> : sets how readily memory is swapped
  --mount <mount>* : mounts a volume, a folder of the host or memory
  --name <word> : gives the container a name
  --network,--net <word>* : connects the container to a network
  --network-alias,--net-alias <word>* : gives the container a further name in the network
  --no-healthcheck : switches the health check of the image off
  --oom-kill-disable : keeps the kernel from killing the container for its memory
  --oom-score-adj <word> : sets how readily the kernel kills the container for its memory
  --pid <word> : sets the PID namespace
  --pids-limit <word> : limits the number of processes
  --platform <platform> : chooses the platform of the image
  --privileged : gives the container all rights of the host
  -p --publish <port>* : publishes a port of the container
  -P --publish-all : publishes every exposed port at a random port
  --pull <word> : says when the image is pulled
  -q --quiet : hides the progress of the pull
  --read-only : makes the root file system read-only
  --restart <word> : says when Docker starts the container again
  --rm : removes the container when it stops
  --runtime <word> : chooses the runtime
  --security-opt <word>* : sets a security option
  --shm-size <memory> : sets the size of the shared memory
  --stop-signal <signal> : sets the signal that stops the container
  --stop-timeout <word> : sets how long stopping may take
  --storage-opt <word>* : sets an option of the storage driver
  --sysctl <word>* : sets a kernel parameter
  --tmpfs <word>* : mounts memory at a folder
  -t --tty : gives the container a terminal
  --ulimit <word>* : sets a ulimit
  --use-api-socket : gives the container the socket of the Docker API
  -u --user <word> : sets the user inside the container
  --userns <word> : sets the user namespace
  --uts <word> : sets the UTS namespace
  -v --volume <volume>* : mounts a volume or a folder of the host
  --volume-driver <word> : chooses the driver of new volumes
  --volumes-from <word>* : mounts the volumes of another container
  -w --workdir <path> : sets the working directory inside the container
`

export const RUN = `
  -d --detach : leaves the container running in the background
  --detach-keys <word> : sets the keys that detach from the container
  --sig-proxy=true : passes signals on to the process
`

export const EXEC = `
  -d --detach : leaves the command running in the background
  --detach-keys <word> : sets the keys that detach from the container
  -e --env <word>* : sets an environment variable
  --env-file <path>* : reads environment variables from a file
  -i --interactive : keeps the standard input open
  --privileged : gives the command all rights
  -t --tty : gives the command a terminal
  -u --user <word> : sets the user that runs the command
  -w --workdir <path> : sets the working directory of the command
`

/** What `docker update` can change of a container. */
export const UPDATE = `
  --blkio-weight <word> : weighs the disk access of the container
  -c --cpu-shares <word> : weighs the CPU time of the container
  --cpu-period <word> : sets the period of the CPU scheduler
  --cpu-quota <word> : sets the CPU time per period
  --cpus <number> : limits the CPUs
  --cpuset-cpus <word> : chooses the CPUs
  --cpuset-mems <word> : chooses the memory nodes
  -m --memory <memory> : limits the memory
  --memory-reservation <memory> : sets a soft limit of the memory
  --memory-swap <memory> : limits memory and swap together
  --pids-limit <word> : limits the number of processes
  --restart <word> : says when Docker starts the container again
`
