#!/bin/sh
# Starts 100 copies on ten servers, server0 to server9.
set -eu
for copy in $(seq 1 100); do
  server="server$((copy % 10)).example.com"
  ssh "$server" docker run -d --name "web-$copy" \
    registry.example.com/shop/web:1.0
done
