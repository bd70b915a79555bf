#!/bin/sh
# Three programs for the namespace kube-system, and the definition of the new kind. Needs git and openssl.
git clone --depth 1 --branch vertical-pod-autoscaler-1.7.1 https://github.com/kubernetes/autoscaler
(cd autoscaler/vertical-pod-autoscaler && TAG=1.7.1 ./hack/vpa-up.sh)
kubectl get pods -n kube-system | grep vpa
