#!/bin/sh
# Asks api 500 times, for about a minute, and counts the different answers.
for _ in $(seq 500); do
  wget -q -T 2 -O - http://api/version 2>&1
  sleep 0.1
done | sort | uniq -c
