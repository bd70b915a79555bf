package main

import (
	"context"
	"database/sql"
	"log"
	"net/http"
	"time"

	_ "github.com/jackc/pgx/v5/stdlib"
)

func main() {
	// The address is read from PGHOST, PGUSER, PGDATABASE and PGPASSWORD.
	database, err := sql.Open("pgx", "")
	if err != nil {
		log.Fatal(err)
	}
	http.HandleFunc("GET /health", func(http.ResponseWriter, *http.Request) {}) // 200 by default
	http.HandleFunc("GET /ready", func(response http.ResponseWriter, request *http.Request) {
		limited, cancel := context.WithTimeout(request.Context(), time.Second)
		defer cancel()
		if database.PingContext(limited) != nil {
			response.WriteHeader(http.StatusServiceUnavailable)
		}
	})
	log.Fatal(http.ListenAndServe(":5000", nil))
}
