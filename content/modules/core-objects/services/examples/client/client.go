package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"time"
)

func main() {
	// A limit of 2 seconds for each try
	client := http.Client{Timeout: 2 * time.Second}
	// Pauses of 0.2 to 1.6 seconds between at most 5 tries
	for pause := 200 * time.Millisecond; ; pause *= 2 {
		response, err := client.Get("http://api/products")
		if err == nil {
			defer response.Body.Close()
			if response.StatusCode < 500 {
				io.Copy(os.Stdout, response.Body)
				return
			}
		}
		if pause > 1600*time.Millisecond {
			log.Fatal("api does not answer")
		}
		time.Sleep(pause)
	}
}
