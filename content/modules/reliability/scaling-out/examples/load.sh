#!/bin/sh
# Eight callers ask api for products, for four minutes, from inside of a web Pod.
# Web, because the NetworkPolicy lets only web and the gateway call api.
# shellcheck disable=SC2016 # the shell in the Pod is to expand it
kubectl exec -n shop deployment/web -c products -- sh -c '
  end=$(( $(date +%s) + 240 ))
  for _ in 1 2 3 4 5 6 7 8; do
    while [ "$(date +%s)" -lt "$end" ]; do wget -q -O /dev/null http://api/products; done &
  done
  wait'
