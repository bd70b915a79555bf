#!/bin/sh
# One container from its first command to a clean machine.
set -eux # x: print each command before it runs

docker run --rm hello-world
docker run -d --name trial -e NGINX_ENTRYPOINT_QUIET_LOGS=1 nginx:1.29
sleep 2 # nginx needs a moment before it understands a stop
docker ps
docker stop trial
docker ps
docker ps -a --filter name=trial
docker start trial
docker restart --timeout 3 trial
docker kill trial
docker ps -a --filter name=trial
docker rm trial
docker rmi nginx:1.29 hello-world
docker system df
