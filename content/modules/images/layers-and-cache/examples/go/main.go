package main

import (
	"fmt"
	"log"
	"net/http"

	"github.com/google/uuid"
)

func main() {
	http.HandleFunc("GET /hello", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		fmt.Fprintf(w, `{"message":"Hello!","request":%q}`+"\n", uuid.NewString())
	})
	log.Println("Listening on port 5000")
	log.Fatal(http.ListenAndServe("0.0.0.0:5000", nil))
}
