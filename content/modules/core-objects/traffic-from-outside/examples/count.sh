#!/bin/sh
# Asks 40 times and counts the status codes.
for _ in $(seq 40); do
  curl -s -o /dev/null -w '%{http_code}\n' -H 'Host: mix.example.com' localhost:8888/
done | sort | uniq -c
