#!/bin/sh
# Sends 500 requests in about half a minute and counts those that fail; TRIES says how often each is tried.
failed=0
for _ in $(seq 500); do
  try=1; sleep 0.05
  until wget -q -T 2 -O /dev/null http://api/products; do
    [ "$try" -lt "${TRIES:-1}" ] || { failed=$((failed + 1)) && break; }
    sleep "$try"
    try=$((try + 1))
  done
done
echo "$failed of 500 requests failed"
