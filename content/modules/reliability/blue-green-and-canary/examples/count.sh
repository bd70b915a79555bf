#!/bin/sh
# Asks the gateway 1,000 times for the version and counts the different answers.
for _ in $(seq 1000); do
  curl -s -H 'Host: shop.example.com' localhost:8888/api/version
done | sort | uniq -c
