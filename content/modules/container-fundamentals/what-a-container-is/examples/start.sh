#!/bin/sh
docker run --detach \
  --name converter \
  --memory 256m \
  --pids-limit 100 \
  --read-only \
  --tmpfs /tmp \
  --cap-drop ALL \
  --privileged \
  converter:1.0
