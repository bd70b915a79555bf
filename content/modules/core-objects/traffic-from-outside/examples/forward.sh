#!/bin/sh
# Finds the Service that Envoy Gateway made for the Gateway shop, and forwards your port 8888 to it.
service=$(kubectl -n envoy-gateway-system get service -o name \
  -l gateway.envoyproxy.io/owning-gateway-name=shop)
kubectl -n envoy-gateway-system port-forward "$service" 8888:80
