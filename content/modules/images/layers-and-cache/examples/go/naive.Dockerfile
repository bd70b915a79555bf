FROM golang:1.27-alpine
WORKDIR /src
COPY . .
RUN go build -o /usr/local/bin/hello .
USER 10001
EXPOSE 5000
CMD ["hello"]
