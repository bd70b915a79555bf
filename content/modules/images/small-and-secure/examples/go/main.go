package main

import (
	"cmp"
	"encoding/json"
	"log"
	"net/http"
	"os"
)

func main() {
	if len(os.Args) > 1 && os.Args[1] == "-health" {
		checkHealth()
		return
	}
	greeting := cmp.Or(os.Getenv("GREETING"), "Hello!")

	http.HandleFunc("GET /hello", answer("message", greeting))
	http.HandleFunc("GET /health", answer("status", "alive"))
	http.HandleFunc("GET /ready", answer("status", "ready"))

	log.Println("Listening on port 5000")
	log.Fatal(http.ListenAndServe("0.0.0.0:5000", nil))
}

// checkHealth ends the program with an error unless the server answers.
func checkHealth() {
	response, err := http.Get("http://127.0.0.1:5000/health")
	if err != nil || response.StatusCode != http.StatusOK {
		log.Fatalln("not healthy:", err)
	}
}

func answer(key, value string) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		json.NewEncoder(w).Encode(map[string]string{key: value})
	}
}
