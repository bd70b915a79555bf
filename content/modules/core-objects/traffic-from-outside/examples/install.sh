#!/bin/sh
# Envoy Gateway with the definitions of the Gateway API, and a wait until it runs.
kubectl apply --server-side -f \
  https://github.com/envoyproxy/gateway/releases/download/v1.9.3/install.yaml
kubectl wait -n envoy-gateway-system deployment/envoy-gateway \
  --for=condition=Available --timeout=5m
