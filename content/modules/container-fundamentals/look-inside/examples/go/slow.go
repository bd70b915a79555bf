package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os/signal"
	"syscall"
	"time"
)

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		time.Sleep(3 * time.Second)
		fmt.Fprintln(w, "done")
	})
	server := &http.Server{Addr: "0.0.0.0:8000"}
	term, _ := signal.NotifyContext(context.Background(), syscall.SIGTERM)

	go server.ListenAndServe()
	log.Println("ready")
	<-term.Done()

	log.Println("SIGTERM: no new requests")
	limit, cancel := context.WithTimeout(context.Background(), 8*time.Second)
	defer cancel()
	server.Shutdown(limit) // returns when open requests are done
	log.Println("bye")
}
