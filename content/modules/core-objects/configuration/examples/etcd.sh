#!/bin/sh
# Reads the Secret past the API server, straight from the database of a kind cluster.
kubectl exec -n kube-system etcd-kind-control-plane -- etcdctl \
  --cacert=/etc/kubernetes/pki/etcd/ca.crt \
  --cert=/etc/kubernetes/pki/etcd/server.crt \
  --key=/etc/kubernetes/pki/etcd/server.key \
  get /registry/secrets/shop/db-password | grep -a -o '[0-9a-f]\{32\}'
