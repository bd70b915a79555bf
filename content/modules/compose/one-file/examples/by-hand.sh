#!/bin/sh
docker network create shop
docker volume create db-data
docker build -t shop-api ./api
docker run -d --name db --network shop \
  -e POSTGRES_USER=shop \
  -e POSTGRES_PASSWORD=practice-only \
  --mount type=volume,src=db-data,dst=/var/lib/postgresql \
  postgres:18
docker run -d --name api --network shop \
  -p 127.0.0.1:8080:5000 \
  -e DB_HOST=db -e DB_NAME=shop \
  -e DB_USER=shop -e DB_PASSWORD=practice-only \
  shop-api
